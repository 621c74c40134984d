import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { referredTwice } from '../../support/clients.ts'
import { newService } from '../../support/directory.ts'
import { newChain, proofInput, withChain } from '../../support/education.ts'
import {
  attempt,
  lettersFor,
  livesWith,
  newArrival,
  newInforming,
  newMerge,
  newPerson,
  personInput,
  referredInterview,
  startedReferral,
  submittedReferral,
  withBackground,
} from '../../support/factories.ts'
import { doneImport, earlierList } from '../../support/imports.ts'
import { projectOfEach } from '../../support/social-contexts.ts'
import { makeThings } from '../../support/some-things.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'
import { organisations, partitions, type UserName, userId } from '../../support/world.ts'

// A merger of municipalities: the data of the city become those of the other city, with all that is known in
// them. What holds a partition is found from the catalogue, so a new table is among it.

const world = testApp()
const as = (name: UserName) => world().asUser(name)

type Row = Record<string, unknown>

/** Where somebody was at work at the time stays what it was; an offer tells of itself. */
const history: readonly string[] = [
  'referral_event.organisation_id',
  'live_change.sender_organisation_id',
  'consultation.organisation_id',
  'consultation_subject.organisation_id',
  'education_chain_event.actor_organisation_id',
  'education_proof.recorded_for',
  'education_chain.closing_proposed_for',
  'education_transfer.from_organisation_id',
  'partition_handover.from_organisation_id',
  'partition_handover.to_organisation_id',
]
/** Which desks serve is no data of people, offers tell of themselves, and figures are counted anew. */
const notOfPeople = ['desk_partition', 'partition_handover', 'figure_month', 'figure_mark']

const successors: Readonly<Record<string, string>> = {
  [organisations.city.id]: organisations.otherCity.id,
  [organisations.ocmw.id]: organisations.otherOcmw.id,
}

async function tablesWith(column: string): Promise<string[]> {
  const found = await world().rows<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and attname = $1 and attnum > 0 order by 1`,
    [column],
  )
  return found.map(({ name }) => name)
}

async function rowsOf(table: string): Promise<Row[]> {
  const found = await world().rows<{ row: Row }>(
    `select to_jsonb(t) as row from "${table}" t where partition_id = $1`,
    [partitions.city],
  )
  return found.map(({ row }) => row)
}

const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort()

/** A row as it is to be once the successors keep it. */
function handedOver(table: string, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      history.includes(`${table}.${column}`) ? value : (successors[String(value)] ?? value),
    ]),
  )
}

let tables: string[]
let before: Map<string, Row[]>
let counts: Map<string, number>
let sent: { id: string; person: { id: string } }
let ofOcmw: { id: string; person: { id: string } }

async function countAll(): Promise<Map<string, number>> {
  const all = await tablesWith('id')
  const numbers = await Promise.all(
    all.map((table) => world().rows<{ n: number }>(`select count(*)::int as n from "${table}"`)),
  )
  return new Map(all.map((table, at) => [table, numbers[at]?.[0]?.n ?? -1]))
}

async function keepAll(clerk: Client): Promise<void> {
  const counsellor = await as('counsellor')
  await makeThings(world())
  const { id: person } = await newPerson(clerk)
  const { id: other } = await newPerson(clerk)
  await livesWith(clerk, person, { person: other, role: 'adult' })
  await clerk.post(`/persons/${person}/matchDecisions`, { other, decision: 'different' })
  await newArrival(clerk, { person })
  await newInforming(clerk, person)
  await withBackground(clerk, person)
  const school = await as('schoolClerk')
  await withChain(school, await newChain(school), 'proofs', proofInput)
  await newService(clerk)
  const { one, other: elsewhere } = await referredTwice(world())
  const said = { other: elsewhere.id, decision: 'same' }
  await counsellor.post(`/referrals/${one.id}/clientDecisions`, said)
  await newMerge(clerk, person, (await newPerson(clerk)).id)
  const talk = await referredInterview(clerk)
  await clerk.post(`/intakeInterviews/${talk.id}/letters`, lettersFor(talk.person.id))
  await doneImport(world(), clerk, earlierList)
  sent = await startedReferral(clerk, counsellor, { person })
  const note = 'Nota van de trajectbegeleider.'
  await counsellor.post(`/referrals/${sent.id}/contactAttempts`, { ...attempt, note })
  await counsellor.post(`/referrals/${sent.id}/walkIn`)
  await clerk.post(`/referrals/${sent.id}/amendment`, amendment)
  const newest = '2026-03-02T09:00:00.000Z'
  await counsellor.post(`/referrals/${sent.id}/sentChangesSeen`, { newest })
  const colleague = userId('counsellor')
  await counsellor.post(`/referrals/${sent.id}/contactPersons`, { colleague })
  await counsellor.post(`/referrals/${sent.id}/trajectoryMarks`, { contract: true })
  await clerk.post(`/persons/${sent.person.id}/fileAccesses`, { purpose: 'atTheCounter' })
  await world().rows(
    `insert into escalation select partition_id, id, 'notReferred', 'x', now(), 1 from education_chain`,
  )
  await world().rows(
    `insert into referral_escalation select partition_id, id, 'unclaimed', 'x', now(), 1 from referral`,
  )
  await world().foldFigures()
  ofOcmw = await submittedReferral(await as('socialWorker'))
  await projectOfEach(world())
  await world().rows(
    `insert into agency_referral select partition_id, id, id, $2 from referral where id = $1`,
    [sent.id, organisations.agency.id],
  )
  await world().rows(
    `with told as (insert into safe_figure_quarter values (2025, 1, 5, now()))
     insert into safe_figure values ($1, 'municipality', 2025, 'quarter', 0, '{1}', 6)`,
    [partitions.city],
  )
  await world().rows(
    `with run as (
       insert into retention_run values (gen_random_uuid(), $1, true, $2, now(), now(), '{}', '{}', 0, 0)
       returning id
     )
     insert into retention_candidate
     select partition_id, person_id, organisation_id, run.id, 'neverMet', '2020-01-01', 0, 0
     from run, person_file where organisation_id = $1 limit 1`,
    [organisations.city.id, userId('privacyOfficer')],
  )
}

beforeAll(async () => {
  const [clerk, giver, taker] = [
    await as('clerk'),
    await as('administrator'),
    await as('otherAdministrator'),
  ]
  for (const name of ['otherClerk', 'otherSocialWorker', 'otherOfficer'] as const) await as(name)
  await keepAll(clerk)
  await clerk.get(`/persons/${sent.person.id}`)
  await giver.post('/handovers', { partition: partitions.city, to: organisations.otherCity.id })
  tables = await tablesWith('partition_id')
  before = new Map(await Promise.all(tables.map(async (one) => [one, await rowsOf(one)] as const)))
  counts = await countAll()
  const [offer] = await world().rows<{ id: string }>(
    `select id from partition_handover where status = 'offered' and partition_id = $1`,
    [partitions.city],
  )
  const path = `/handovers/${offer?.id}/decision`
  const options = { body: { decision: 'accepted' }, version: 1 }
  const { status, text } = await taker.request('PUT', path, options)
  if (status !== 200) throw new Error(text)
}, 120_000)

test('every table about people holds rows, so that finding them again means something', () => {
  expect(tables).toContain('person_file')
  expect(tables.filter((table) => before.get(table)?.length === 0)).toEqual([])
})

test('every row is there with its id, kept by the successor, and history says what it said', async () => {
  for (const table of tables.filter((one) => !notOfPeople.includes(one))) {
    const expected = (before.get(table) ?? []).map((row) => handedOver(table, row))
    expect(sorted(await rowsOf(table)), table).toEqual(sorted(expected))
  }
  // Something moved, and something stayed.
  const files = (await rowsOf('person_file')).map((row) => row.organisation_id)
  expect(new Set(files)).toEqual(new Set([organisations.otherCity.id, organisations.otherOcmw.id]))
  const events = (await rowsOf('referral_event')).map((row) => row.organisation_id)
  expect(events).toContain(organisations.city.id)
})

test('figures follow: what was counted for the old municipality is counted for the new one', async () => {
  expect(await world().checkFigures()).toBe(0)
  await world().foldFigures()
  expect(await world().checkFigures()).toBe(0)
  const keepers = (await rowsOf('figure_month')).map((row) => row.sender_organisation_id)
  expect(new Set(keepers)).toEqual(
    new Set([organisations.otherCity.id, organisations.otherOcmw.id]),
  )
})

test('no table has a row more or less, but the trails of both, which tell of it', async () => {
  const after = await countAll()
  after.set('rights_change', (after.get('rights_change') ?? 0) - 2)
  expect(after).toEqual(counts)
  for (const name of ['administrator', 'otherAdministrator'] as const) {
    const { body } = await (await as(name)).get<{ items: RightsChange[] }>('/rightsChanges')
    expect(body.items[0]).toMatchObject({
      what: 'handoverAccepted',
      by: { id: userId('otherAdministrator') },
      subject: { id: partitions.city },
      fields: [
        {
          field: 'municipality',
          before: [organisations.city.name],
          after: [organisations.otherCity.name],
        },
      ],
    })
  }
})

describe('from the next request on', () => {
  test('people of the old municipality and its OCMW see nothing of it', async () => {
    for (const name of ['clerk', 'cityManager', 'socialWorker', 'privacyOfficer'] as const) {
      const client = await as(name)
      const { body } = await client.get<{ partitions: object[] }>('/sessions/current')
      expect(body.partitions).toEqual([])
    }
    const clerk = await as('clerk')
    expect((await clerk.get(`/persons/${sent.person.id}`)).status).toBe(404)
    expect((await clerk.get(`/referrals/${sent.id}`)).status).toBe(404)
    const list = await clerk.get<{ items: object[] }>('/referrals?box=sent')
    expect(list.body.items).toEqual([])
  })

  test('people of the new one see all of it, with its history, and go on with it', async () => {
    const clerk = await as('otherClerk')
    const person = await clerk.get<Person>(`/persons/${sent.person.id}`)
    expect(person.status).toBe(200)
    const { body } = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${sent.id}/events`)
    expect(body.items.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['start', 'submit', 'claim']),
    )
    const begun = body.items.find(({ event }) => event === 'start')
    expect(begun).toMatchObject({ by: { id: userId('clerk') }, organisation: organisations.city })
    const socialWorker = await as('otherSocialWorker')
    expect((await socialWorker.get(`/referrals/${ofOcmw.id}`)).status).toBe(200)
    expect((await clerk.get(`/referrals/${ofOcmw.id}`)).status).toBe(404)
    const added = { ...personInput(), partition: partitions.city }
    expect((await clerk.post('/persons', added)).status).toBe(201)
  })

  test('the desk goes on serving it', async () => {
    const counsellor = await as('counsellor')
    const { body } = await counsellor.get<{ sender: { id: string } }>(`/referrals/${sent.id}`)
    expect(body.sender.id).toBe(organisations.otherCity.id)
  })

  test('who saw a file stands with whoever keeps it now, under where they were at work', async () => {
    const officer = await as('otherOfficer')
    const path = `/consultations?person=${sent.person.id}`
    const { status, text } = await officer.get(path)
    expect([status, text.includes(organisations.city.name)]).toEqual([200, true])
  })
})
