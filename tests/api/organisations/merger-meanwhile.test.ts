import { newId } from '@onthaal/api/src/ids.ts'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { newPerson, personInput } from '../../support/factories.ts'
import { waitingForLocks } from '../../support/owner.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

// What is added at the very moment that a partition is taken over: one connection adds as the role of the
// application, another one takes over, in both orders, for every table that says who keeps its rows. Nothing may
// be left with whoever reaches it no more.

const database = bareDatabase()

type Row = Record<string, unknown>

const { counsellor, ocmw } = actors
const schooling = { ...counsellor, user_id: userId('schoolCounsellor'), education: 'on' } as const
const taker = {
  user_id: userId('otherAdministrator'),
  organisation: organisations.otherCity.id,
  manages: 'handovers',
}
const offer = '0198c0de-0000-7000-8000-0000000000f2'
const accept = `select accept_handover('${offer}', now())`

const successors: Readonly<Record<string, string>> = {
  [organisations.city.id]: organisations.otherCity.id,
  [organisations.ocmw.id]: organisations.otherOcmw.id,
}

interface Adding {
  readonly keeper: 'organisation_id' | 'sender_organisation_id' | 'keeper_id'
  /** Which row of the table is copied. */
  readonly like?: string
  /** What the copy has of its own, so that no key is in its way. */
  readonly own: () => Row
  readonly by?: Setting & { readonly organisation: string }
  /** Whose it is, where that is not whoever adds it. */
  readonly of?: string
}

/** People whom the city keeps no file of, or one that stays; events of the city and of the desk that say no more. */
const spare = {
  unknown: [] as string[],
  known: [] as string[],
  events: [] as string[],
  attempts: [] as string[],
  rows: [901, 902, 903, 904],
}
const past = '2026-03-02T09:00:00+00:00'
const kept = { keeper: 'organisation_id', own: () => ({ id: newId() }) } as const
const ofSchool = { ...kept, by: { ...clerk, education: 'on' } } as const

const adding: Readonly<Record<string, Adding>> = {
  arrival: { ...kept, own: () => ({ id: newId(), status: 'moved', ended_on: '2026-02-01' }) },
  arrival_import: kept,
  arrival_import_row: { ...kept, own: () => ({ row: spare.rows.pop() }) },
  consultation: {
    keeper: 'keeper_id',
    like: `user_id = '${clerk.user_id}'`,
    own: () => ({ id: newId() }),
  },
  contact_attempt: { ...kept, by: counsellor, own: () => ({ id: spare.attempts.pop() }) },
  earlier_referral: kept,
  education_chain_event: ofSchool,
  education_proof: { ...ofSchool, own: () => ({ id: newId(), ended_at: past }) },
  file_access: kept,
  file_measure: { ...kept, own: () => ({ id: newId(), lifted_at: past }) },
  ...{ guardian: kept, household: kept },
  household_member: { ...kept, own: () => ({ id: newId(), until_day: '2026-01-31' }) },
  informing: kept,
  intake_interview: kept,
  letter: kept,
  onward_referral: { ...kept, by: schooling, of: clerk.organisation },
  ...{ note: kept, client_contact: kept },
  task: { ...kept, like: `added_by = '${clerk.user_id}'` },
  trajectory_mark: { ...kept, by: { ...counsellor }, of: clerk.organisation },
  person_background: { ...kept, own: () => ({ id: newId(), person_id: spare.known.pop() }) },
  person_file: { ...kept, own: () => ({ person_id: spare.unknown.pop(), insz: null }) },
  person_file_change: kept,
  person_match_decision: kept,
  person_match_key: { ...kept, own: () => ({ value: newId() }) },
  referral: {
    keeper: 'sender_organisation_id',
    like: `status = 'draft'`,
    own: () => ({ id: newId(), reference: newId(), interview_id: null }),
  },
  referral_event_text: { ...kept, own: () => ({ event_id: spare.events.pop() }) },
  retention_candidate: { ...kept, own: () => ({ person_id: spare.known.pop() }) },
}
type Case = Required<Pick<Adding, 'of' | 'by'>> & { readonly table: string }
const cases: readonly Case[] = [
  ...Object.entries(adding).map(([table, { by = clerk, of = by.organisation }]) => ({
    table,
    by,
    of,
  })),
  // The OCMW keeps things in the partition of its municipality.
  { table: 'household', by: ocmw, of: ocmw.organisation },
]

const open: pg.Client[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.end()))
})

/** Begins a transaction of somebody on a connection of its own. */
async function begin(actor: Setting, url = database().world.database.url): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  open.push(client)
  await client.query("begin; set local lock_timeout = '20s'")
  for (const [name, value] of Object.entries(actor)) {
    await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
  }
  return client
}

/** As the owner, so that it can look afterwards at what it took over. */
const beginTaking = () => begin(taker, database().world.database.ownerUrl)

/** A row to add, by a statement that begins at once and adds when nobody holds the gate. */
async function toAdd({ table, of }: Omit<Case, 'by'>) {
  const { keeper, like = 'true', own } = adding[table] as Adding
  const [found] = await database().world.rows<{ row: Row }>(
    `select to_jsonb(t) as row from "${table}" t where partition_id = $1 and ${like} limit 1`,
    [partitions.city],
  )
  const ownColumns = own()
  const row = { ...found?.row, ...ownColumns, [keeper]: of }
  const text = `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)
    where (select pg_advisory_xact_lock_shared(1))::text is not null`
  const find = {
    text: `select "${keeper}" as keeper from "${table}" t where to_jsonb(t) @> $1`,
    values: [JSON.stringify(ownColumns)],
  }
  return { add: { text, values: [JSON.stringify(row)] }, find }
}

beforeAll(async () => {
  const { world } = database()
  for (const name of ['otherClerk', 'otherSocialWorker'] as const) await world.asUser(name)
  const desk = await world.asUser('clerk')
  for (let at = 0; at < 5; at += 1) {
    spare.known.push((await newPerson(desk)).id)
    const event = await copyOfEvent('clerk', organisations.city.id)
    const attempted = await copyOfEvent('counsellor', organisations.agency.id)
    spare.events.push(event)
    spare.attempts.push(attempted)
    const person = newId()
    await world.rows('insert into person values ($1, $2, now())', [partitions.city, person])
    spare.unknown.push(person)
  }
  await world.rows(
    `insert into partition_handover values ($1, $2, $3, $4, 'offered', 1, now(), $5)`,
    [
      ...[offer, partitions.city, organisations.city.id, organisations.otherCity.id],
      userId('administrator'),
    ],
  )
})

async function copyOfEvent(by: 'clerk' | 'counsellor', organisation: string): Promise<string> {
  const changes = { id: newId(), actor_id: userId(by), organisation_id: organisation }
  await database().world.rows(
    `insert into referral_event select (jsonb_populate_record(e, $2)).* from referral_event e
     where partition_id = $1 and organisation_id = $3 limit 1`,
    [partitions.city, JSON.stringify(changes), organisation],
  )
  return changes.id
}

test('every table that says who keeps its rows is among them', async () => {
  const found = await database().world.rows<{ name: string }>(
    `select relname as name from pg_class c where relkind in ('r', 'p') and not relispartition
       and relnamespace = 'public'::regnamespace
       and exists (select from pg_attribute where attrelid = c.oid and attname = 'partition_id')
       and exists (select from pg_attribute where attrelid = c.oid
         and attname in ('organisation_id', 'sender_organisation_id', 'keeper_id'))
     order by 1`,
  )
  // Where somebody was at work is history, and what changed is told for a day; whom a consultation showed is written with it in one statement; and what
  // became one file, or one client, or makes a child followed, is written behind a door that asks at the same gate; figures follow.
  const others = `referral_event live_change consultation_subject person_merge client_link
    education_chain education_transfer figure_mark figure_month`.split(/\s+/)
  expect(found.map(({ name }) => name)).toEqual([...Object.keys(adding), ...others].sort())
})

describe.each(cases)('$table', (one) => {
  test('what was added first goes along: taking over waits for it', async () => {
    const { add, find } = await toAdd(one)
    const writer = await begin(one.by)
    expect((await writer.query(add)).rowCount).toBe(1)
    const door = await beginTaking()
    const taking = door.query(accept)
    await expect.poll(() => waitingForLocks(database().client)).toBe(1)
    await writer.query('commit')
    await taking
    await door.query("set local onthaal.scope = 'maintenance'")
    expect((await door.query(find)).rows).toEqual([{ keeper: successors[one.of] ?? one.of }])
    await door.query('rollback')
  })

  test('what is added while it is taken over is refused at once', async () => {
    const { add, find } = await toAdd(one)
    const door = await beginTaking()
    await door.query(accept)
    const writer = await begin(one.by)
    await expect(writer.query(add)).rejects.toMatchObject({ code: '55P03' })
    await door.query('rollback')
    expect(await database().world.rows(find.text, find.values)).toEqual([])
  })
})

test('a change that was made first goes along too', async () => {
  const [person] = spare.known
  const writer = await begin(clerk)
  const phone = '+32470000001'
  const where = [partitions.city, person, phone]
  await writer.query(
    'update person_file set phone = $3 where partition_id = $1 and person_id = $2',
    where,
  )
  const door = await beginTaking()
  const taking = door.query(accept)
  await expect.poll(() => waitingForLocks(database().client)).toBe(1)
  await writer.query('commit')
  await taking
  await door.query("set local onthaal.scope = 'maintenance'")
  const { rows } = await door.query(
    `select organisation_id as keeper from person_file
     where partition_id = $1 and person_id = $2 and phone = $3`,
    where,
  )
  expect(rows).toEqual([{ keeper: organisations.otherCity.id }])
  await door.query('rollback')
})

test('two that would wait for each other do not: whoever adds gives way', async () => {
  const { add } = await toAdd({ table: 'household', of: clerk.organisation })
  const writer = await begin(clerk)
  await writer.query('select from person_file where partition_id = $1 for update', [
    partitions.city,
  ])
  const door = await beginTaking()
  const taking = door.query(accept)
  await expect.poll(() => waitingForLocks(database().client)).toBe(1)
  await expect(writer.query(add)).rejects.toMatchObject({ code: '55P03' })
  await writer.query('rollback')
  await taking
  await door.query('rollback')
})

test('through the API it is answered as something to try again, and then as it is by then', async () => {
  const { world } = database()
  const desk = await world.asUser('clerk')
  const { id } = await newPerson(desk)
  const double = await newPerson(desk)
  const door = await beginTaking()
  await door.query(accept)
  for (const { status, headers } of [
    await desk.post('/persons', personInput()),
    // Nobody sees a file without a line in the log, and that one would be lost.
    await desk.get(`/persons/${id}`),
    await desk.post(`/persons/${id}/merges`, { other: double.id }),
  ]) {
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  }
  await door.query('rollback')
  expect((await desk.post('/persons', personInput())).status).toBe(201)
  expect((await desk.get(`/persons/${id}`)).status).toBe(200)
})

test('a statement that began before it was taken over adds and changes nothing after it', async () => {
  const holder = await begin({})
  await holder.query('select pg_advisory_xact_lock(1)')
  const begun: Promise<string>[] = []
  for (const one of cases) {
    const { add } = await toAdd(one)
    const adding = (await begin(one.by)).query(add)
    // Heard from the start: a refusal that comes while others are waited for would belong to nobody.
    begun.push(adding.then(() => 'added').catch(({ code }) => code))
  }
  await expect.poll(() => waitingForLocks(database().client)).toBe(cases.length)
  const door = await beginTaking()
  await door.query(accept)
  const late = await begin(clerk)
  const changing = late.query('update person_file set phone = null where partition_id = $1', [
    partitions.city,
  ])
  await expect.poll(() => waitingForLocks(database().client)).toBe(cases.length + 1)
  await door.query('commit')
  expect((await changing).rowCount).toBe(0)
  await holder.query('rollback')
  // What the agency keeps stays its own, whoever owns the partition.
  expect(await Promise.all(begun)).toEqual(
    cases.map(({ by }) => (by === counsellor ? 'added' : '40001')),
  )
})

test('after it the old municipality gets the ordinary answer, and the new one goes on', async () => {
  const { world } = database()
  const input = { ...personInput(), partition: partitions.city }
  const refused = await (await world.asUser('clerk')).post('/persons', input)
  expect(refused.status).toBe(400)
  expect((await (await world.asUser('otherClerk')).post('/persons', input)).status).toBe(201)
})
