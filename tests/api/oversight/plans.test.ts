import { beforeAll, expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { analyze, plansOf } from '../../support/plans.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

// With rows enough, over several months, that a wrong plan would be chosen if the right one were not possible.

const world = testApp()

/** Months without rows may be looked at as they are; those with rows go by an index. */
const inFilledMonths = /Seq Scan on consultation(_subject)?_2026_0[1-4]/
let person: string

beforeAll(async () => {
  person = (await newPerson(await world().asUser('clerk'))).id
  await world().rows(
    `with row as (
       insert into consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
         session_id, action, purpose, person_ids, fields, trace_id)
       select $1, '2026-01-01'::timestamptz + n * interval '5 minutes', gen_random_uuid(), $2, $2,
         ('00000000-0000-7000-8000-' || lpad((100 + n % 17)::text, 12, '0'))::uuid, 'frontDesk',
         gen_random_uuid(), 'openFile', 'search',
         array[case when n % 1000 = 0 then $3::uuid else gen_random_uuid() end], '{identity}',
         gen_random_uuid()
       from generate_series(1, 30000) n
       returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
     )
     insert into consultation_subject
     select partition_id, person_ids[1], at, id, organisation_id, keeper_id, user_id from row`,
    [partitions.city, organisations.city.id, person],
  )
  await analyze(world())
})

/** The plan of the statement that reads the log. */
async function planFor(query: string, path = '/consultations'): Promise<string> {
  const officer = await world().asUser('privacyOfficer')
  const plans = await plansOf(world(), () => officer.get(`${path}?${query}`))
  return plans.find((plan) => plan.includes('consultation_2026')) ?? ''
}

test('who saw a person walks the index of that person, month by month', async () => {
  const plan = await planFor(`person=${person}`)
  expect(plan).toMatch(/Index (Only )?Scan (Backward )?using consultation_subject_2026_\d\d_pkey/)
  expect(plan).not.toMatch(inFilledMonths)
  // And then the rows of that page alone, each in its month.
  expect(plan).toMatch(/Index Scan using consultation_2026_01_(pkey|user_id_at_id_idx)/)
  expect(plan).not.toMatch(/Hash Join|Merge Join|Bitmap Heap Scan on consultation_2026/)
})

test('what a colleague saw walks the index of that colleague, month by month', async () => {
  const plan = await planFor(`colleague=${userId('clerk')}`)
  expect(plan).toMatch(/Index Scan (Backward )?using consultation_2026_\d\d_user_id_at_id_idx/)
  expect(plan).not.toMatch(inFilledMonths)
})

test('what everybody saw walks the index of the organisation', async () => {
  const plan = await planFor('pageSize=25')
  expect(plan).toMatch(
    /Index Scan (Backward )?using consultation_2026_\d\d_organisation_id_at_id_idx/,
  )
  expect(plan).not.toMatch(inFilledMonths)
})

test('what was unusual reads the days that were asked for, and leaves the months before alone', async () => {
  const plan = await planFor('since=2026-04-01', '/unusualConsultations')
  expect(plan).toMatch(/Subplans Removed: 3/)
  expect(plan).toMatch(/Index Cond: \(.*at >= /)
  expect(plan).not.toMatch(inFilledMonths)
})

test.each([
  ['a person', () => `person=${person}`, /using consultation_subject_2026_\d\d_pkey/],
  [
    'a colleague',
    () => `colleague=${userId('clerk')}`,
    /using consultation_2026_\d\d_user_id_at_id_idx/,
  ],
])('the export of %s walks the same index', async (_, query, index) => {
  const plan = await planFor(query(), '/consultationExport')
  expect(plan).toMatch(index)
  expect(plan).not.toMatch(inFilledMonths)
})
