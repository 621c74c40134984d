import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newChain, newChild, referredChild } from '../../support/education.ts'
import { analyze, plansOf } from '../../support/plans.ts'
import { statementsOf } from '../../support/statements.ts'
import { startTestApp, type TestApp } from '../../support/test-app.ts'

// With children enough that a wrong plan would be chosen if the right one were not possible.

const copies = 50_000
let world: TestApp
let clerk: Client
let desk: Client

beforeAll(async () => {
  world = await startTestApp()
  clerk = await world.asUser('schoolClerk')
  desk = await world.asUser('schoolCounsellor')
  const { id } = await newChain(clerk)
  await world.rows(
    `with copy as (
       select c.*, gen_random_uuid() as new_person, number
       from education_chain c cross join generate_series(1, ${copies}) number where c.id = $1
     ), person as (
       insert into person select partition_id, new_person, now() from copy returning 1
     ), file as (
       insert into person_file
       select (jsonb_populate_record(f, jsonb_build_object('person_id', copy.new_person,
         'family_name', 'Veelvoorkomend ' || number))).*
       from copy join person_file f using (partition_id, person_id, organisation_id) returning 1
     )
     insert into education_chain
     select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
       'person_id', copy.new_person,
       'starts_on', case when number % 100 = 0 then null else c.starts_on + number % 700 end))).*
     from copy join education_chain c on c.id = copy.id`,
    [id],
  )
  await referredChild(clerk, (await newChild(clerk)).id)
  await analyze(world)
}, 120_000)
afterAll(() => world.close())

test.each(['', '&filter=red', '&filter=overdue', '&filter=withoutReferral'])(
  'a page of fifty%s walks along the index of the board, however many children there are',
  async (filter) => {
    const [page = ''] = await plansOf(world, () =>
      clerk.get(`/educationChains?pageSize=50${filter}`),
    )
    expect(page).toMatch(/Index Scan using education_chain_board on education_chain/)
    expect(page).not.toMatch(/Seq Scan on (education_chain|person_file)\b/)
    expect(page).not.toContain('Sort Key')
  },
)

test('so does the page that goes over to the children without a first day', async () => {
  const last = Buffer.from('9999-12-31 00000000-0000-0000-0000-000000000000').toString('base64url')
  const [page = ''] = await plansOf(world, () =>
    clerk.get(`/educationChains?pageSize=50&after=${last}`),
  )
  expect(page).toMatch(/Index Scan using education_chain_board on education_chain/)
  expect(page).not.toMatch(/Seq Scan on (education_chain|person_file)\b/)
})

test('the agency goes by the referrals for school of its desks, not by all children', async () => {
  const [page = ''] = await plansOf(world, () => desk.get('/educationChains?pageSize=50'))
  expect(page).not.toMatch(/Seq Scan on (education_chain|person_file)\b/)
  expect(page).toMatch(/on referral/)
  expect(page).toMatch(/Index Scan using education_chain_person on education_chain/)
})

test('a page costs so many round trips, however much it shows', async () => {
  const statements = await statementsOf(() => clerk.get('/educationChains?pageSize=100'))
  const session = statements.filter(({ text }) => text.includes('resolve_session'))
  expect(statements.length - session.length).toBeLessThanOrEqual(7)
})

test('what tends chains begins a page where the one before ended, and walks past nobody again', async () => {
  const [last] = await world.rows<{ partition: string; person: string; keeper: string }>(
    `select partition_id as partition, person_id as person, organisation_id as keeper
     from person_file order by partition_id desc, person_id desc, organisation_id desc limit 1`,
  )
  const client = new pg.Client({ connectionString: world.database.url })
  await client.connect()
  try {
    await client.query(`begin; set local plan_cache_mode = force_generic_plan;
      select set_config('onthaal.scope', 'authentication', true)`)
    const ask = `explain (analyze, buffers, format json)
      select * from education_chains_to_tend(2026, 2005, 'other rules', '${last?.partition}',
        '${last?.person}', '${last?.keeper}', 100)`
    // A new connection reads first what tables and rules there are.
    await client.query(ask)
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(ask)
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
    expect(plan?.['Actual Rows']).toBe(0)
    // All files are on some thousands of pages.
    expect(plan?.['Shared Hit Blocks']).toBeLessThan(200)
  } finally {
    await client.end()
  }
})
