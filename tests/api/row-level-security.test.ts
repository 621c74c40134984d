import { educationTypes, referralTypes } from '@onthaal/shared/referrals'
import { expect, test } from 'vitest'
import { type ActorName, actors, bareDatabase, clerk } from '../support/bare-database.ts'
import { organisations, partitions } from '../support/world.ts'

const database = bareDatabase()

test('a policy asks once for a statement who is at work, not for each row', async () => {
  const policies = await database().world.rows<{ name: string; condition: string }>(
    `select policyname || ' on ' || tablename as name, concat(qual, ' ', with_check) as condition
     from pg_policies where schemaname = 'public' and policyname <> 'maintenance'`,
  )
  const asksOnce = (condition: string) =>
    !/actor_\w+\(\)/.test(condition.replaceAll(/SELECT actor_\w+\(\)/g, ''))
  expect(policies.length).toBeGreaterThan(20)
  expect(policies.filter(({ condition }) => !asksOnce(condition))).toEqual([])
})

test('every list of types about schooling that is in force is that of the vocabulary', async () => {
  const texts = await database().world.rows<{ name: string; text: string }>(
    `select policyname || ' on ' || tablename as name, concat(qual, ' ', with_check) as text
     from pg_policies where schemaname = 'public'
     union all
     select proname, pg_get_functiondef(oid) from pg_proc
     where pronamespace = 'public'::regnamespace and prokind = 'f'`,
  )
  const isType = (word: string) => referralTypes.some((type) => type === word)
  const typesIn = (text: string) =>
    [...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word).filter(isType)
  const lists = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:ARRAY\[|\bIN \()([^\])]*)/gi)]
      .map(([, list = '']) => ({ name, types: typesIn(list) }))
      .filter(({ types }) => types.length > 0),
  )
  expect(lists.length).toBeGreaterThan(3)
  for (const { name, types } of lists)
    expect(types.sort(), name).toEqual([...educationTypes].sort())
  // No type stands anywhere else; what is referred onward has a type of the same name, and whoever answers it too.
  // A trajectory is one of civic integration.
  const others = /type = '(?:school|civicIntegration)'|(?:status|'status'), 'school'/g
  const named = texts.flatMap(({ text }) => typesIn(text.replace(others, '')))
  expect(named).toHaveLength(lists.length * educationTypes.length)
})

test.each(['nobody', 'ocmw', 'elsewhere', 'a pretended owner'] as const)(
  'an update without a condition reaches nothing as %s',
  async (name) => {
    for (const statement of [
      "update referral set status = 'completed'",
      "update person_file set given_name = 'x'",
      'delete from session',
      'delete from person_match_key',
    ]) {
      expect((await database().as(actors[name], statement)).rowCount, statement).toBe(0)
    }
  },
)
test.each(['household', 'household_member', 'guardian', 'intake_interview', 'file_measure'])(
  'what an organisation keeps in %s goes to no other one, nor to another partition',
  async (table) => {
    for (const name of ['ocmw', 'elsewhere', 'counsellor'] as const) {
      const touched = await database().as(
        actors[name],
        `update ${table} set partition_id = partition_id`,
      )
      expect(touched.rowCount, name).toBe(0)
    }
    const moves = {
      organisation_id: organisations.ocmw.id,
      partition_id: partitions.otherCity,
    }
    for (const [column, id] of Object.entries(moves)) {
      const statement = `update ${table} set ${column} = $1`
      await expect(database().as(clerk, statement, [id]), column).rejects.toMatchObject({
        code: '42501',
      })
    }
  },
)

test('nobody makes a household for another organisation, nor sends one along with what is not theirs', async () => {
  const household = `insert into household (partition_id, id, organisation_id, version, created_at)
    values ($1, gen_random_uuid(), $2, 1, now())`
  const along = `insert into referral_household (partition_id, referral_id, members)
    values ($1, $2, '[]')`
  const attempts: [ActorName, string, string][] = [
    ['ocmw', household, organisations.city.id],
    ['elsewhere', household, organisations.otherCity.id],
    ['ocmw', along, database().draft],
    ['counsellor', along, database().draft],
  ]
  for (const [name, statement, id] of attempts) {
    const values = [partitions.city, id]
    await expect(database().as(actors[name], statement, values), name).rejects.toMatchObject({
      code: '42501',
    })
  }
})

test('nobody writes into the history of a referral that is not theirs', async () => {
  const statements = {
    referral_event: `insert into referral_event (partition_id, id, referral_id, event, to_status,
        changed_fields, actor_id, organisation_id, role, at)
      values ($1, gen_random_uuid(), $2, 'attempt', 'draft', '{}', $3, $4, 'frontDesk', now())`,
    contact_attempt: `insert into contact_attempt (partition_id, id, referral_id, organisation_id,
        "on", channel, result)
      select $1, gen_random_uuid(), $2, $4, '2026-01-01', 'phone', 'reached' where $3::uuid is not null`,
  }
  const { ocmw } = actors
  for (const [table, statement] of Object.entries(statements)) {
    const values = [partitions.city, database().draft, ocmw.user_id, ocmw.organisation]
    await expect(database().as(ocmw, statement, values), table).rejects.toMatchObject({
      code: '42501',
    })
  }
})

test('who works where is known within an organisation, and not to another one', async () => {
  for (const name of ['clerk', 'ocmw', 'elsewhere', 'counsellor'] as const) {
    const { organisation } = actors[name]
    const { rows } = await database().as<{ organisation_id: string }>(
      actors[name],
      'select distinct organisation_id from membership',
    )
    expect(rows, name).toEqual([{ organisation_id: organisation }])
  }
})

test('a draft does not exist for the agency, and of schooling only those know who may', async () => {
  const find = 'select 1 from referral where id = $1'
  expect((await database().as(clerk, find, [database().draft])).rowCount).toBe(1)
  expect((await database().as(actors.counsellor, find, [database().draft])).rowCount).toBe(0)
  await database().world.rows("update referral set type = 'preschool' where id = $1", [
    database().draft,
  ])
  expect((await database().as(clerk, find, [database().draft])).rowCount).toBe(0)
  expect(
    (await database().as({ ...clerk, education: 'on' }, find, [database().draft])).rowCount,
  ).toBe(1)
})

test('what a mark says of schooling only those know who may, and what it says of others nobody else', async () => {
  await database().world.rows(
    `insert into figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month, clock,
       people, figures, schooling, untold, type, language, nationality_group, age_group)
     select $1, gen_random_uuid(), $2, $3, '2026-03-01', 'submitted', 1, '{sent}', schooling, false,
       'preschool', 'nl', 'unknown', 'unknown' from unnest('{t,f}'::boolean[]) as one (schooling)`,
    [partitions.city, organisations.city.id, organisations.agency.id],
  )
  const find = "select schooling from figure_mark where language = 'nl' and clock = 'submitted'"
  const said = async (who: object) => (await database().as(who, find)).rows
  expect(await said(clerk)).toEqual([{ schooling: false }])
  expect(await said({ ...clerk, education: 'on' })).toHaveLength(2)
  expect(await said({ ...actors.counsellor, education: 'on' })).toHaveLength(2)
  for (const name of ['nobody', 'ocmw', 'elsewhere'] as const)
    expect(await said({ ...actors[name], education: 'on' }), name).toEqual([])
})

test('at the door passwords are read, and no people', async () => {
  const door = { scope: 'authentication' }
  expect((await database().as(door, 'select 1 from credential')).rowCount).toBeGreaterThan(0)
  for (const table of ['person_file', 'referral', 'referral_event']) {
    expect((await database().as(door, `select 1 from ${table}`)).rowCount, table).toBe(0)
  }
})

test('the actor of one transaction is gone in the next one on the same connection', async () => {
  await database().as(clerk, 'select 1')
  expect((await database().client.query('select 1 from person_file')).rowCount).toBe(0)
})
