import { pino } from 'pino'
import { expect, test } from 'vitest'
import { checkFigures, checkFiguresAtNight } from './check-figures.ts'
import { type AtTheFoldingDoor, foldAllFigures, foldFigures } from './fold-figures.ts'

type Folded = { folded: number; left: number }
const logger = pino({ level: 'silent' })
const months = ['2026-01-01', '2026-02-01', '2026-03-01']

function doorWith(
  check: (month: string) => number | undefined,
  fold: (atMost: number) => Folded | undefined = () => ({ folded: 0, left: 0 }),
): AtTheFoldingDoor {
  return (job) =>
    job({
      months: async () => months,
      check: async (month) => check(month),
      fold: async (atMost) => fold(atMost),
    })
}

test('a month that cannot be checked keeps no other from it', async () => {
  const check = checkFigures({
    atTheDoor: doorWith((month) => {
      if (month === months[0]) throw new Error('It took too long')
      return 2
    }),
    logger,
  })
  expect(await check()).toEqual({ drifted: 4, failed: 1, isBusy: false })
})

test('whoever finds somebody else at it stops and says so', async () => {
  const asked: string[] = []
  const check = checkFigures({
    atTheDoor: doorWith((month) => {
      asked.push(month)
      return month === months[1] ? undefined : 0
    }),
    logger,
  })
  expect(await check()).toEqual({ drifted: 0, failed: 0, isBusy: true })
  expect(asked).toEqual(months.slice(0, 2))
})

test('every night is checked once, though the hours of looking shift', async () => {
  let now = new Date('2026-03-02T00:50:00Z')
  let checks = 0
  const look = checkFiguresAtNight({
    check: async () => {
      checks += 1
      return { drifted: 0, failed: 0, isBusy: false }
    },
    clock: () => now,
  })
  // Every 61 minutes, over three days.
  for (let at = 0; at < 71; at += 1) {
    await look()
    now = new Date(now.getTime() + 61 * 60_000)
  }
  expect(checks).toBe(3)
})

test('a check that failed as a whole is made at the next look', async () => {
  let checks = 0
  const look = checkFiguresAtNight({
    check: async () => {
      checks += 1
      if (checks === 1) throw new Error('Nobody there')
      return { drifted: 5, failed: 0, isBusy: false }
    },
    clock: () => new Date('2026-03-02T02:50:00Z'),
  })
  await expect(look()).rejects.toThrow('Nobody there')
  expect([await look(), await look()]).toEqual([5, 0])
})

test('counting all of it anew ends, and tells somebody at it from nothing to do', async () => {
  const folding = (fold: () => Folded | undefined) =>
    foldAllFigures({ atTheDoor: doorWith(() => 0, fold) })()
  const some = [100, 60, 0, 100]
  expect(await folding(() => ({ folded: 40, left: some.shift() ?? 0 }))).toBe('done')
  expect(some).toEqual([100])
  expect(await folding(() => undefined)).toBe('busy')
  expect(await folding(() => ({ folded: 40, left: 100 }))).toBe('unfinished')
})

test('a few months are counted at a time, and very many at once until few are left', async () => {
  const asked: number[] = []
  const folding = (...left: number[]) => {
    asked.length = 0
    const fold = (atMost: number) => {
      asked.push(atMost)
      return { folded: atMost, left: left.shift() ?? expect.unreachable() }
    }
    return foldFigures({ atTheDoor: doorWith(() => 0, fold) })
  }
  await folding(130)()
  expect(asked).toEqual([4])
  await folding(560, 520, 480)()
  expect(asked).toEqual([4, 40, 40])
  await folding(900)(AbortSignal.abort())
  expect(asked).toEqual([4])
})
