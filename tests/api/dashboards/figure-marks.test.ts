import type { MeasuredFigure } from '@onthaal/shared/measures/schemas'
import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import { expectOpens, figuresOf, numbersOf } from '../../support/expected-figures.ts'
import { anyHistory } from '../../support/random-histories.ts'
import { statementsOf } from '../../support/statements.ts'
import { storeOfHistories } from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment } from '../../support/world.ts'

// A mark says which figures of a month something may have changed in: never fewer than did, and few more.

const world = testApp()
const store = storeOfHistories(world)

beforeEach(async () => {
  await store(fc.sample(anyHistory(belgianDay(firstMoment)), { numRuns: 100, seed: 11 }))
  await world().foldFigures()
})

const some = "mod(hashtext(reference), 3) = 0 and reference like 'copy %'"
const later = "+ interval '40 days'"
const ofReferrals = (change: string) => `update referral set ${change} where ${some}`

test.each([
  ['when it was sent', ofReferrals("submitted_at = submitted_at - interval '40 days'")],
  ['when it was picked up', ofReferrals(`accepted_at = accepted_at ${later}`)],
  ['by when it had to be picked up', ofReferrals('pick_up_by = pick_up_by + 30')],
  ['when there was contact', ofReferrals(`first_contact_at = first_contact_at ${later}`)],
  ['when it ended', ofReferrals(`closed_at = closed_at ${later}`)],
  [
    'by when it had to end',
    "update referral set due_by = closed_at::date - 1 where status = 'completed'",
  ],
  ['how it ended', `${ofReferrals("status = 'failed'")} and status = 'completed'`],
  [
    'that it is not open any more',
    `update referral set status = 'failed' where status = 'accepted'`,
  ],
  ['that the end was seen', ofReferrals('acknowledged_at = null')],
  ['when it was contested', ofReferrals(`contested_at = contested_at ${later}`)],
  ['what came of that', `${ofReferrals("contest = 'upheld'")} and contest = 'dismissed'`],
  ['that it was entered in error', ofReferrals("status = 'enteredInError'")],
  ['what it is for', ofReferrals("type = 'civicIntegration'")],
  ['that somebody did not come', "update appointment set state = 'noShow' where state = 'came'"],
  [
    'when somebody came',
    `update appointment set starts_at = starts_at ${later}, ends_at = ends_at ${later}`,
  ],
  ['when it was escalated', `update referral_escalation set at = at ${later}`],
])('of a change of one thing alone, %s, every number knows', async (_what, change) => {
  const manager = await world().asUser('agencyManager')
  const told = async () => {
    const asked = [
      figuresOf(manager, { split: 'type' }),
      figuresOf(manager, { grain: 'quarter', measure: ['noShow', 'escalated'] }),
      figuresOf(manager, { grain: 'schoolYear' }),
    ]
    return (await Promise.all(asked)).flatMap(numbersOf)
  }
  const before = await told()
  await world().rows(change)
  const after = await told()
  expect(after).not.toEqual(before)
  await expectOpens(manager, after)
  await world().foldFigures()
  expect(await told()).toEqual(after)
  expect(await world().checkFigures()).toBe(0)
})

test('a number that was broken where another is about to be counted is mended with it', async () => {
  const manager = await world().asUser('agencyManager')
  const told = async () => (await figuresOf(manager, { grain: 'schoolYear' })).measures
  const before = await told()
  await world().rows("update figure_month set sent = sent + 1 where dim = ''")
  await world().rows('update figure_desk_month set sent = sent + 1 where sent > 0')
  expect(await told()).not.toEqual(before)
  await world().rows(
    "update referral set acknowledged_at = null where acknowledged_at is not null and status = 'completed'",
  )
  await world().checkFigures()
  const { measures } = await figuresOf(manager, { grain: 'schoolYear' })
  await expectOpens(
    manager,
    measures.flatMap(({ values }) => values),
  )
  await world().foldFigures()
  expect(await world().checkFigures()).toBe(0)
})

test('who picks up has nothing counted anew: the mark says who there is more and less of', async () => {
  const manager = await world().asUser('agencyManager')
  const counted = async () => {
    let told: MeasuredFigure[] = []
    const statements = await statementsOf(async () => {
      told = numbersOf(await figuresOf(manager, { split: 'language' }))
    })
    const walks = statements.filter(({ text }) => /from "referral" where/.test(text))
    return { walks: walks.length, told }
  }
  const before = await counted()
  expect(before.walks).toBe(0)
  const claim = `update referral set accepted_at = $1, status = 'accepted'
     where status = 'submitted' and reference like 'copy %'`
  await world().rows(claim, [firstMoment])
  const after = await counted()
  expect(after.walks).toBe(0)
  expect(after.told).not.toEqual(before.told)
  await expectOpens(manager, after.told)
})

test('of very many who change at once it is marked where, and no more', async () => {
  const more = fc.sample(anyHistory(belgianDay(firstMoment)), { numRuns: 200, seed: 12 })
  await store(more)
  await world().foldFigures()
  await world().rows("update referral set submitted_at = submitted_at - interval '1 month'")
  const exact = 'select from figure_mark where people is not null'
  expect(await world().rows(exact)).toEqual([])
  expect(await world().rows('select from figure_mark')).not.toEqual([])
})

test('of what was done and undone no mark stays, though nothing is counted anew', async () => {
  const postpone =
    "update referral set pick_up_by = pick_up_by + $1::integer where status = 'submitted'"
  const marks = () => world().rows('select from figure_mark')
  await world().rows(postpone, [1])
  await world().rows(postpone, [-1])
  expect(await marks()).not.toEqual([])
  const client = new pg.Client({ connectionString: world().database.ownerUrl })
  await client.connect()
  try {
    await client.query("set onthaal.scope = 'authentication'")
    const { rows } = await client.query('select folded from fold_figures(0)')
    expect(rows).toEqual([{ folded: 0 }])
  } finally {
    await client.end()
  }
  expect(await marks()).toEqual([])
})

test('what is as it was stays where it is while a month is counted anew', async () => {
  const kept = async () => {
    const rows = await world().rows<{ number: string }>('select number from figure_month')
    return new Set(rows.map(({ number }) => number))
  }
  const before = await kept()
  await world().rows(
    `update referral set acknowledged_at = null
     where id = (select id from referral where acknowledged_at is not null and status = 'completed' limit 1)`,
  )
  await world().foldFigures()
  const after = await kept()
  const stayed = [...before].filter((number) => after.has(number))
  expect(stayed.length).toBeLessThan(before.size)
  // One row for all together, and one for each thing that it is told apart by.
  expect(stayed.length).toBeGreaterThanOrEqual(before.size - 6)
})
