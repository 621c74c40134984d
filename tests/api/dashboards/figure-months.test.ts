import { type MeasureSplit, periodGrains } from '@onthaal/shared/measures'
import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import pg from 'pg'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { expectFigures, expectOpens, figuresOf, numbersOf } from '../../support/expected-figures.ts'
import { anyHistory, type History } from '../../support/random-histories.ts'
import { statementsOf } from '../../support/statements.ts'
import {
  changeHistories,
  emptyHistories,
  storeOfHistories,
} from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, firstMoment, partitions, protocolId } from '../../support/world.ts'

// The months of figures that are counted once for all: they are never what is told unless they are right.

const logged: object[] = []
const write = (line: string) => {
  logged.push(JSON.parse(line) as object)
}
const world = testApp({ logger: pino({ level: 'info' }, { write }) })
const today = belgianDay(firstMoment)
const store = storeOfHistories(world)

const isSchooling = ({ type }: History) => ['compulsoryEducation', 'preschool'].includes(type)
const splits: readonly MeasureSplit[] = [
  ...(['type', 'sender', 'municipality', 'language'] as const),
  ...(['nationalityGroup', 'ageGroup', 'outcome'] as const),
]
const query = fc.record({
  grain: fc.constantFrom(...periodGrains),
  on: fc.constantFrom(today, '2025-12-31', '2025-09-01', '2025-08-31'),
  periods: fc.constantFrom(1, 2, 5),
  split: fc.constantFrom(undefined, ...splits),
})
const seeded = { seed: 20_260_302, endOnFailure: true }

/** Some histories, what they are once and twice later, and whether months are counted in between. */
const lives = fc.array(
  fc.record({
    first: anyHistory(today),
    second: anyHistory(today),
    changes: fc.boolean(),
    moves: fc.boolean(),
    goes: fc.boolean(),
  }),
  { minLength: 40, maxLength: 60 },
)
const folds = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })

type Life = { first: History; second: History; changes: boolean; moves: boolean; goes: boolean }
const begun = ({ first }: Life) => first
const later = ({ first, second }: Life): History => ({ ...second, id: first.id, from: first.from })

test('whatever changes and whenever months are counted, numbers are those of the lists and nothing drifts', {
  timeout: 180_000,
}, async () => {
  const manager = await world().asUser('agencyManager')
  const city = await world().asUser('cityManager')
  await fc.assert(
    fc.asyncProperty(lives, folds, query, async (all, [one, two, three], asked) => {
      const expectAll = async (histories: readonly History[]) => {
        const known = histories.filter((history) => !isSchooling(history))
        await expectFigures(manager, asked, known)
        await expectFigures(
          city,
          asked,
          known.filter(({ from }) => from === 'city'),
          'sender',
        )
      }
      await store(all.map(begun))
      if (one) await world().foldFigures()
      const changed = all.filter(({ changes }) => changes)
      await changeHistories(world(), changed.map(later))
      if (two) await world().foldFigures()
      const moved = all.filter(({ moves }) => moves).map(({ first }) => first.id)
      await world().rows('update referral set desk_id = $1 where id = any($2::uuid[])', [
        desks.otherCity,
        moved,
      ])
      if (three) await world().foldFigures()
      const lived = (some: readonly Life[]) =>
        some.map((life) => (life.changes ? later(life) : begun(life)))
      const emptied = await emptyHistories(world(), lived(all.filter(({ goes }) => goes)))
      const now = [...lived(all.filter(({ goes }) => !goes)), ...emptied]
      await expectAll(now)
      await world().foldFigures()
      expect(await marks()).toBe(0)
      expect(await world().checkFigures()).toBe(0)
      await expectAll(now)
    }),
    { ...seeded, numRuns: 6 },
  )
})

async function marks(): Promise<number> {
  const [found] = await world().rows<{ n: number }>('select count(*)::int as n from figure_mark')
  return found?.n ?? Number.NaN
}

/** The same histories every time, enough of them to be in every month. */
async function storeSome(): Promise<readonly History[]> {
  const all = fc.sample(anyHistory(today), { numRuns: 150, seed: 7 })
  await store(all)
  return all.filter((one) => !isSchooling(one))
}

test('what a protocol keeps from a sender stays out, as soon as the protocol says so', async () => {
  await storeSome()
  await world().foldFigures()
  const manager = await world().asUser('cityManager')
  const counted = async () => {
    const { measures } = await figuresOf(manager, { grain: 'schoolYear', split: 'outcome' })
    await expectOpens(manager, numbersOf({ measures }))
    const countOf = (code: string) =>
      measures.find(({ measure }) => measure === code)?.values[1]?.count
    return { pickedUp: countOf('pickedUp'), closed: countOf('closed') }
  }
  const before = await counted()
  const change = 'update protocol set categories = $1 where id = $2'
  const [known] = await world().rows<{ categories: string[] }>(
    'select categories from protocol where id = $1',
    [protocolId('city')],
  )
  await world().rows(change, [[], protocolId('city')])
  const after = await counted()
  await world().rows(change, [known?.categories, protocolId('city')])
  expect(before.pickedUp).toBeGreaterThan(0)
  expect(after).toEqual({ pickedUp: 0, closed: before.closed })
})

const past = {
  grain: 'schoolYear',
  on: '2025-08-31',
  periods: 1,
  measure: ['sent', 'closed', 'noShow'],
}

test('a period in which nothing changed since is told without a look at its referrals', async () => {
  const all = await storeSome()
  const manager = await world().asUser('agencyManager')
  const walks = async () => {
    const statements = await statementsOf(() => figuresOf(manager, { ...past, split: 'language' }))
    return statements.filter(({ text }) => /from "referral" where/.test(text)).length
  }
  expect(await walks()).toBe(3)
  await world().foldFigures()
  expect(await walks()).toBe(0)
  await expectFigures(manager, { ...past, split: 'language' }, all)
})

test('narrowed by what months are kept by, and by what they are not, every number opens its list', async () => {
  await storeSome()
  await world().foldFigures()
  const manager = await world().asUser('agencyManager')
  for (const narrowed of [
    { type: ['dutchLanguage'], split: 'type' },
    { type: ['dutchLanguage', 'civicIntegration'] },
    { type: ['dutchLanguage'], split: 'ageGroup' },
    { desk: desks.otherCity, split: 'desk' },
  ]) {
    const { measures } = await figuresOf(manager, { grain: 'schoolYear', ...narrowed })
    await expectOpens(manager, numbersOf({ measures }))
  }
})

test('a desk that got referrals from a part that it serves no more tells nothing of these', async () => {
  const all = await storeSome()
  await world().foldFigures()
  const manager = await world().asUser('agencyManager')
  const moved = all.filter(({ from }) => from !== 'otherCity').map(({ id }) => id)
  await world().rows('update referral set desk_id = $1 where id = any($2::uuid[])', [
    desks.otherCity,
    moved.slice(0, 30),
  ])
  await world().foldFigures()
  await world().rows('delete from desk_partition where partition_id = $1', [partitions.city])
  await expectFigures(
    manager,
    { grain: 'schoolYear', split: 'ageGroup' },
    all.filter(({ from }) => from === 'otherCity'),
  )
  await world().rows('insert into desk_partition (desk_id, partition_id) values ($1, $2)', [
    desks.city,
    partitions.city,
  ])
  await expectFigures(manager, { grain: 'schoolYear', split: 'ageGroup' }, all)
})

test('a number that was broken by hand is reported, told right from then on, and mended', async () => {
  const all = await storeSome()
  await world().foldFigures()
  const manager = await world().asUser('agencyManager')
  await world().rows(`update figure_desk_month set sent = sent + 3 where ctid = (
    select min(ctid) from figure_desk_month where dim = '' and sent > 0 and not schooling
      and month between '2024-09-01' and '2025-08-31')`)
  // Proof that the kept number is what is told.
  const [wrong] = (await figuresOf(manager, past)).measures
  logged.length = 0
  expect(await world().checkFigures()).toBe(1)
  expect(logged).toEqual([
    expect.objectContaining({ level: 50, msg: 'figures of a month drifted', drifted: 1 }),
    expect.objectContaining({ msg: 'figures were checked', drifted: 1 }),
  ])
  const { measures } = await expectFigures(manager, past, all)
  expect(wrong?.values[0]?.count).toBe((measures[0]?.values[0]?.count ?? 0) + 3)
  await world().foldFigures()
  expect(await world().checkFigures()).toBe(0)
  await expectFigures(manager, past, all)
})

test('what is gone, and what is there twice, is drift too', async () => {
  await storeSome()
  await world().foldFigures()
  const some = `select min(number) from figure_month where dim = 'type'`
  await world().rows(`delete from figure_month where number = (${some})`)
  expect(await world().checkFigures()).toBe(1)
  await world().foldFigures()
  await world().rows(`update figure_month set key = key || 'x' where number = (${some})`)
  expect(await world().checkFigures()).toBe(1)
  await world().foldFigures()
  await world().rows(`delete from figure_desk_month where dim = 'parts'`)
  expect(await world().checkFigures()).toBeGreaterThan(1)
  await world().foldFigures()
  expect(await world().checkFigures()).toBe(0)
})

test('what is under way while months are counted is not lost, and two who count do not meet', async () => {
  const all = await storeSome()
  await world().foldFigures()
  const client = new pg.Client({ connectionString: world().database.ownerUrl })
  await client.connect()
  try {
    await client.query("begin; set local onthaal.scope = 'maintenance'")
    const sent = `select id from referral where reference like 'copy %' and type = 'dutchLanguage'
      and submitted_at between '2024-10-01' and '2025-07-01' and status not in ('draft', 'enteredInError')`
    const { rows } = await client.query<{ id: string }>(
      `update referral set status = 'enteredInError' where id in (${sent}) returning id`,
    )
    expect(rows.length).toBeGreaterThan(0)
    await Promise.all([world().foldFigures(), world().foldFigures()])
    await client.query('commit')
    const gone = rows.map(({ id }) => id)
    const left = all.filter(({ id }) => !gone.includes(id))
    const manager = await world().asUser('agencyManager')
    await expectFigures(manager, past, left)
    await Promise.all([world().foldFigures(), world().foldFigures()])
    expect(await marks()).toBe(0)
    expect(await world().checkFigures()).toBe(0)
    await expectFigures(manager, past, left)
  } finally {
    await client.end()
  }
})

test('a change that figures do not look at marks nothing', async () => {
  await storeSome()
  await world().foldFigures()
  await world().rows(
    `update referral set version = version + 1, message_to_referrer = 'x', owner_id = null`,
  )
  await world().rows(`update appointment set place = 'Elders' where state = 'came'`)
  expect(await marks()).toBe(0)
})
