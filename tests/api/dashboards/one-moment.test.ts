import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import pg from 'pg'
import { expect, test } from 'vitest'
import { figuresOf } from '../../support/expected-figures.ts'
import { anyHistory } from '../../support/random-histories.ts'
import { storeOfHistories } from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, firstMoment } from '../../support/world.ts'

const world = testApp()
const store = storeOfHistories(world)
const asked = { grain: 'schoolYear', on: '2025-08-31', periods: 1, measure: ['sent', 'closed'] }

test('what moves while figures are counted is told where it was, not twice', async () => {
  const all = fc.sample(anyHistory(belgianDay(firstMoment)), { numRuns: 150, seed: 7 })
  await store(all)
  await world().foldFigures()
  // One desk is counted live, all others are told from what is kept.
  await world().rows(
    `insert into figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
     select distinct partition_id, desk_id, sender_organisation_id, receiver_organisation_id, date '2024-09-01'
     from referral where reference like 'copy %' and desk_id = $1`,
    [desks.otherCity],
  )
  const manager = await world().asUser('agencyManager')
  const { measures: before } = await figuresOf(manager, asked)
  expect(before[0]?.values[0]?.count).toBeGreaterThan(0)
  const somebody = new pg.Client({ connectionString: world().database.ownerUrl })
  await somebody.connect()
  try {
    await somebody.query("begin; set local onthaal.scope = 'maintenance'")
    await somebody.query('lock table referral in access exclusive mode')
    await somebody.query("update referral set desk_id = $1 where reference like 'copy %'", [
      desks.otherCity,
    ])
    const counting = figuresOf(manager, asked)
    counting.catch(() => undefined)
    await expect
      .poll(
        () =>
          world().rows(
            "select from pg_locks where relation = 'referral'::regclass and not granted",
          ),
        { timeout: 30_000 },
      )
      .not.toEqual([])
    await somebody.query('commit')
    expect((await counting).measures).toEqual(before)
  } finally {
    await somebody.end()
  }
})
