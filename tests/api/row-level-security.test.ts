import { readConfig } from '@onthaal/api/src/config.ts'
import { privileges } from '@onthaal/api/src/db/privileges.ts'
import { createDependencies } from '@onthaal/api/src/dependencies.ts'
import { StartupError } from '@onthaal/api/src/startup-error.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  attempt,
  draftReferral,
  newInsz,
  newPerson,
  startedReferral,
} from '../support/factories.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import { organisations, partitions, userId } from '../support/world.ts'

// The second lock on its own: as the application role, past the repositories, with SQL in hand.

let world: TestApp
let client: pg.Client
let draft: string
const secret = { ...attempt, note: 'Nota van de trajectbegeleider.' }

beforeAll(async () => {
  world = await startTestApp()
  client = new pg.Client({ connectionString: world.database.url })
  await client.connect()
  const [desk, counsellor] = [await world.asUser('clerk'), await world.asUser('counsellor')]
  const { id: person } = await newPerson(desk, { insz: newInsz() })
  const { id } = await startedReferral(desk, counsellor, { person })
  await counsellor.post(`/referrals/${id}/contactAttempts`, secret)
  draft = (await draftReferral(desk)).id
})
afterAll(async () => {
  await client.end()
  await world.close()
})

interface Setting {
  readonly user_id?: string
  readonly organisation?: string
  readonly partitions?: string
  readonly education?: 'on'
  readonly scope?: string
}

const clerk = {
  user_id: userId('clerk'),
  organisation: organisations.city.id,
  partitions: `{${partitions.city}}`,
}
const actors = {
  nobody: {},
  clerk,
  ocmw: { ...clerk, user_id: userId('socialWorker'), organisation: organisations.ocmw.id },
  elsewhere: {
    user_id: userId('otherClerk'),
    organisation: organisations.otherCity.id,
    partitions: `{${partitions.otherCity}}`,
  },
  counsellor: { ...clerk, user_id: userId('counsellor'), organisation: organisations.agency.id },
  'the clerk in other partitions': { ...clerk, partitions: `{${partitions.otherCity}}` },
  'the clerk without partitions': { ...clerk, partitions: '{}' },
  'a pretended owner': { scope: 'maintenance' },
} as const satisfies Record<string, Setting>
type ActorName = keyof typeof actors

/** Runs statements as an actor in a transaction that leaves nothing. */
async function as<Row extends object>(actor: Setting, statement: string, values: unknown[] = []) {
  await client.query('begin')
  try {
    for (const [name, value] of Object.entries(actor)) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    const { rows, rowCount } = await client.query<Row>(statement, values)
    return { rows, rowCount }
  } finally {
    await client.query('rollback')
  }
}

/** Which actors find rows in a table; all others find none. */
const readers: Record<string, readonly ActorName[]> = {
  person: ['clerk', 'counsellor'],
  person_file: ['clerk', 'counsellor'],
  person_match_key: ['clerk'],
  referral: ['clerk', 'counsellor'],
  referral_event: ['clerk', 'counsellor'],
  referral_event_text: ['counsellor'],
  contact_attempt: ['counsellor'],
  idempotency_key: [
    'clerk',
    'counsellor',
    'the clerk in other partitions',
    'the clerk without partitions',
  ],
  // Names of colleagues stand beside their work; nothing else is in it.
  user_account: [
    'clerk',
    'ocmw',
    'elsewhere',
    'counsellor',
    'the clerk in other partitions',
    'the clerk without partitions',
  ],
  credential: [],
  membership: [],
  membership_desk: [],
  session: [],
}
const openTables = [
  'desk',
  'desk_partition',
  'organisation',
  'partition',
  'protocol',
  'region',
  'sign_in_limit',
]

describe.each(Object.entries(readers))('%s', (table, expected) => {
  test('holds rows, so that finding none means something', async () => {
    const [row] = await world.rows<{ count: number }>(`select count(*)::int from ${table}`)
    expect(row?.count).toBeGreaterThan(0)
  })

  test.each(Object.keys(actors) as ActorName[])('read by %s', async (name) => {
    const { rows } = await as<{ count: number }>(actors[name], `select count(*)::int from ${table}`)
    expect((rows[0]?.count ?? 0) > 0).toBe(expected.includes(name))
  })
})

test('every table is named: with row-level security forced, or as one that tells of nobody', async () => {
  const tables = await world.rows<{ name: string; locked: boolean }>(
    `select relname as name, relrowsecurity and relforcerowsecurity as locked from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  const named = (locked: boolean) =>
    tables.filter((one) => one.locked === locked).map(({ name }) => name)
  expect(named(true)).toEqual(Object.keys(readers).sort())
  expect(named(false)).toEqual(openTables)
})

test('the application role may do what the list of privileges names, and nothing else', async () => {
  const all = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
  const { rows } = await client.query<{ name: string; allowed: string }>(
    `select relname as name, (select string_agg(kind, ', ' order by position)
       from unnest($1::text[]) with ordinality as kinds (kind, position)
       where has_table_privilege(current_user, pg_class.oid, kind)
         or (kind <> 'truncate' and kind <> 'trigger' and kind <> 'delete'
           and has_any_column_privilege(current_user, pg_class.oid, kind))) as allowed
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
    [all],
  )
  const found = Object.fromEntries(rows.map(({ name, allowed }) => [name, allowed]))
  expect(found).toEqual(privileges)
})

test('the two doors in SQL are for the application role, not for everybody', async () => {
  const doors = await world.rows<{ name: string; acl: string }>(
    `select proname as name, proacl::text as acl from pg_proc
     where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  )
  expect(doors.map(({ name }) => name)).toEqual(['person_with_insz', 'resolve_session'])
  for (const { acl } of doors) expect(acl).not.toMatch(/[{,]=X/)
})

const forbidden: [string, Setting, string][] = [
  ['rewrite history', actors.counsellor, "update referral_event set reason = 'x'"],
  ['delete history', actors.counsellor, 'delete from referral_event'],
  ['delete a text of history', actors.counsellor, 'delete from referral_event_text'],
  ['delete a referral', clerk, 'delete from referral'],
  ['delete a person', clerk, 'delete from person'],
  ['give itself a role', actors.clerk, "update membership set roles = '{manager}'"],
  ['open an account', { scope: 'authentication' }, 'update user_account set disabled_at = null'],
  ['set a password', { scope: 'authentication' }, "update credential set password_hash = ''"],
  ['empty a table', clerk, 'truncate referral_event'],
  ['switch the lock off', clerk, 'alter table referral disable row level security'],
  ['switch off row security for itself', clerk, 'alter role current_user bypassrls'],
  ['make a table', clerk, 'create table mine (id int)'],
  ['look up a number elsewhere', clerk, `select person_with_insz('${partitions.otherCity}', '1')`],
  ['look up a number as nobody', {}, `select person_with_insz('${partitions.city}', '1')`],
]

test.each(forbidden)('it cannot %s', async (_what, actor, statement) => {
  await expect(as(actor, statement)).rejects.toMatchObject({ code: '42501' })
})

const notTheirs: [string, Setting, string][] = [
  [
    'a clerk a referral in the name of the OCMW',
    clerk,
    `insert into referral select (jsonb_populate_record(r,
    jsonb_build_object('id', gen_random_uuid(), 'reference', 'x', 'sender_organisation_id', '${organisations.ocmw.id}'))).*
    from referral r where status = 'draft' limit 1`,
  ],
  [
    'a clerk a referral that is sent already',
    clerk,
    `insert into referral select (jsonb_populate_record(r,
    jsonb_build_object('id', gen_random_uuid(), 'reference', 'x', 'status', 'accepted'))).*
    from referral r where status = 'draft' limit 1`,
  ],
  [
    'a clerk the file of another organisation',
    clerk,
    `insert into person_file select (jsonb_populate_record(f,
    jsonb_build_object('organisation_id', '${organisations.ocmw.id}'))).* from person_file f limit 1`,
  ],
  [
    'a clerk a person of another partition',
    clerk,
    `insert into person values ('${partitions.otherCity}', gen_random_uuid(), now())`,
  ],
  [
    'a clerk an event in the name of a colleague',
    clerk,
    `insert into referral_event select (jsonb_populate_record(e,
    jsonb_build_object('id', gen_random_uuid(), 'actor_id', '${userId('schoolClerk')}'))).*
    from referral_event e where organisation_id = '${organisations.city.id}' limit 1`,
  ],
  [
    'a clerk the key of a colleague',
    clerk,
    `insert into idempotency_key
    values ('${userId('schoolClerk')}', 'createPerson', gen_random_uuid(), 'x', null, now())`,
  ],
  [
    'a clerk a session',
    clerk,
    `insert into session values (gen_random_uuid(), 'x', '${userId('clerk')}',
    gen_random_uuid(), now(), now(), now())`,
  ],
  [
    'a clerk a referral about schooling',
    clerk,
    `insert into referral select (jsonb_populate_record(r,
    jsonb_build_object('id', gen_random_uuid(), 'reference', 'x', 'type', 'preschool'))).*
    from referral r where status = 'draft' limit 1`,
  ],
]

test.each(notTheirs)('nobody writes what is not theirs: %s', async (_what, actor, statement) => {
  await expect(as(actor, statement)).rejects.toMatchObject({ code: '42501' })
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
      expect((await as(actors[name], statement)).rowCount, statement).toBe(0)
    }
  },
)

test('a draft does not exist for the agency, and of schooling only those know who may', async () => {
  const find = 'select 1 from referral where id = $1'
  expect((await as(clerk, find, [draft])).rowCount).toBe(1)
  expect((await as(actors.counsellor, find, [draft])).rowCount).toBe(0)
  await world.rows("update referral set type = 'preschool' where id = $1", [draft])
  expect((await as(clerk, find, [draft])).rowCount).toBe(0)
  expect((await as({ ...clerk, education: 'on' }, find, [draft])).rowCount).toBe(1)
})

test('at the door passwords are read, and no people', async () => {
  const door = { scope: 'authentication' }
  expect((await as(door, 'select 1 from credential')).rowCount).toBeGreaterThan(0)
  for (const table of ['person_file', 'referral', 'referral_event']) {
    expect((await as(door, `select 1 from ${table}`)).rowCount, table).toBe(0)
  }
})

test('the actor of one transaction is gone in the next one on the same connection', async () => {
  await as(clerk, 'select 1')
  expect((await client.query('select 1 from person_file')).rowCount).toBe(0)
})

test('a start with the role of the owner is refused in one sentence', async () => {
  const { url, ownerUrl } = world.database
  const config = readConfig({ DATABASE_URL: url })
  const start = createDependencies({ ...config, database: { kind: 'outside', url: ownerUrl } })
  await expect(start).rejects.toThrow(StartupError)
  await expect(start).rejects.toThrow(/owns the tables/)
})

test('a start without a database is refused in one sentence that holds no password', async () => {
  const url = 'postgresql://app:hunter2@127.0.0.1:1/none'
  const config = readConfig({ DATABASE_URL: url })
  const start = createDependencies({ ...config, database: { kind: 'outside', url } })
  await expect(start).rejects.toThrow(StartupError)
  await expect(start).rejects.not.toThrow(/hunter2/)
})
