import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Setting } from '../../support/bare-database.ts'
import { documentedHop, linkedHop, newHop, schoolReferral } from '../../support/onward.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

// The second lock: the role of the application past the repositories, with SQL in hand.

const world = testApp()
let client: pg.Client
let school: string
let care: string

const at = (organisation: keyof typeof organisations, education = true): Setting => ({
  user_id: userId(organisation === 'agency' ? 'schoolCounsellor' : 'schoolClerk'),
  organisation: organisations[organisation].id,
  partitions: `{${partitions.city},${partitions.otherCity}}`,
  ...(education && { education: 'on' as const }),
})
const actors = {
  agency: at('agency'),
  'agency without the capability': at('agency', false),
  city: at('city'),
  'city without the capability': at('city', false),
  ocmw: at('ocmw'),
  'other city': at('otherCity'),
  'the door': { scope: 'authentication' },
  nobody: {},
} as const satisfies Record<string, Setting>
type Who = keyof typeof actors

beforeAll(async () => {
  const { id: referral } = await schoolReferral(world())
  school = (await documentedHop(world(), referral)).id
  care = (await newHop(world(), { referral, service: { kind: 'health' } })).id
  client = new pg.Client({ connectionString: world().database.url })
  await client.connect()
})
afterAll(() => client.end())

async function run(who: Who, statement: string, values: readonly unknown[] = []) {
  await client.query('begin')
  try {
    for (const [name, value] of Object.entries(actors[who])) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    return (await client.query(statement, [...values])).rowCount ?? 0
  } finally {
    await client.query('rollback')
  }
}

const rowsOf = {
  'the hop to a school': () => ['select from onward_referral where id = $1', school],
  'the hop to health': () => ['select from onward_referral where id = $1', care],
  'the history of a school': () => [
    'select from onward_referral_event where onward_referral_id = $1',
    school,
  ],
  'the history of health': () => [
    'select from onward_referral_event where onward_referral_id = $1',
    care,
  ],
  'the link': () => ['select from school_link where onward_referral_id = $1', school],
  'the document': () => ['select from refusal_document where onward_referral_id = $1', school],
} as const

test.each(Object.entries(rowsOf))('who reads %s', async (what, statement) => {
  const [text = '', id] = statement()
  const readers: string[] = []
  for (const who of Object.keys(actors) as Who[]) {
    if ((await run(who, text, [id])) > 0) readers.push(who)
  }
  const isOfSender = what === 'the hop to a school' || what === 'the document'
  expect(readers).toEqual(isOfSender ? ['agency', 'city'] : ['agency'])
})

test('a municipality changes and adds nothing', async () => {
  expect(await run('city', 'update onward_referral set version = 9')).toBe(0)
  expect(await run('city', 'update school_link set expires_at = now()')).toBe(0)
  await expect(
    run('city', 'insert into onward_referral select (o).* from onward_referral o where id = $1', [
      school,
    ]),
  ).rejects.toThrow()
  for (const added of [
    `insert into onward_referral_event (partition_id, id, onward_referral_id, event, to_status, by,
       actor_id, actor_organisation_id, at)
     select partition_id, gen_random_uuid(), id, 'enrol', 'enrolled', 'owner', $2, $3, now()
     from onward_referral where id = $1`,
    `insert into refusal_document (partition_id, id, onward_referral_id, media_type, content, added_at,
       added_by)
     select partition_id, gen_random_uuid(), id, 'image/png', 'x', now(), $2
     from onward_referral where id = $1 and organisation_id = $3`,
  ]) {
    const values = [school, userId('schoolClerk'), organisations.city.id]
    await expect(run('city', added, values)).rejects.toThrow('row-level security')
  }
})

test('nobody writes history in the name of a school, not even the desk', async () => {
  const forged = `insert into onward_referral_event (partition_id, id, onward_referral_id, event,
      to_status, by, actor_id, actor_organisation_id, at)
    select partition_id, gen_random_uuid(), id, 'enrol', 'enrolled', 'school', $2, $3, now()
    from onward_referral where id = $1`
  const values = [school, userId('schoolCounsellor'), organisations.agency.id]
  await expect(run('agency', forged, values)).rejects.toThrow('row-level security')
})

test('the doors of a school open at the door alone', async () => {
  const open = `select open_school_link('x', '2016-03-02', now(), gen_random_uuid(), '{}', false,
    gen_random_uuid())`
  expect(await run('the door', open)).toBe(1)
  for (const who of ['agency', 'city', 'nobody'] as const) {
    await expect(run(who, open), who).rejects.toThrow('door of the school page')
  }
  const answer = `select answer_school_link('x', '2016-03-02', now(), '{}', 'enrol', '{}', null, null, '{}')`
  await expect(run('the door', answer)).rejects.toThrow('leads nowhere')
})

test('a school waits no longer for a lock of the desk than the desk itself would', async () => {
  const { hop, key } = await linkedHop(world())
  await client.query('begin')
  try {
    for (const [name, value] of Object.entries(actors.agency)) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    await client.query('select from onward_referral where id = $1 for update', [hop.id])
    expect((await world().nobody.post('/schoolLinkOpenings', key)).status).toBe(503)
  } finally {
    await client.query('rollback')
  }
  expect((await world().nobody.post('/schoolLinkOpenings', key)).status).toBe(200)
}, 30_000)
