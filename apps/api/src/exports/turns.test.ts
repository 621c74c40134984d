import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('some are at work at once, the others wait in order, and a failure ends a turn as well', async () => {
  const turns = createTurns(2)
  const begun: number[] = []
  const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<void>())
  const work = ends.map(({ promise }, at) =>
    turns(async () => {
      begun.push(at)
      await promise
    }).catch(() => undefined),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  ends[1]?.reject(new Error('the database is gone'))
  await work[1]
  await expect.poll(() => begun).toEqual([0, 1, 2])
  ends[0]?.resolve()
  await work[0]
  await expect.poll(() => begun).toEqual([0, 1, 2, 3])
  for (const { resolve } of ends) resolve()
  await Promise.all(work)
  // All are free again.
  await turns(async () => undefined)
})
