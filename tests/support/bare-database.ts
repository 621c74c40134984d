import type { User } from '@onthaal/shared/administration/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { newUserInput } from './administration.ts'
import { keepAgreement } from './agreements.ts'
import { makeRoomySlot, publishedSlot } from './appointments.ts'
import { newService } from './directory.ts'
import { handedOut } from './distributions.ts'
import { newChain, newTransfer, proofInput, withChain } from './education.ts'
import { newExport } from './exports.ts'
import {
  attempt,
  draftInterview,
  draftReferral,
  lettersFor,
  livesWith,
  move,
  newArrival,
  newInforming,
  newInsz,
  newMerge,
  newPerson,
  referredInterview,
  startedReferral,
  withBackground,
} from './factories.ts'
import { doneImport, earlierList } from './imports.ts'
import { addMail } from './mails.ts'
import { documentedHop } from './onward.ts'
import { newHandover } from './organisations.ts'
import { newReport } from './period-reports.ts'
import { newProgram, newProgramInput } from './programs.ts'
import { projectOfEach } from './social-contexts.ts'
import { startTestApp, type TestApp } from './test-app.ts'
import { amendment } from './turns.ts'
import { membershipId, organisations, partitions, password, userId } from './world.ts'

/** What the gateway sets for one transaction. */
export interface Setting {
  readonly user_id?: string
  readonly organisation?: string
  readonly partitions?: string
  readonly education?: 'on'
  readonly oversight?: 'on'
  readonly scope?: string
  readonly manages?: string
}

export const clerk = {
  user_id: userId('clerk'),
  organisation: organisations.city.id,
  partitions: `{${partitions.city}}`,
}

export const actors = {
  nobody: {},
  clerk,
  ocmw: { ...clerk, user_id: userId('socialWorker'), organisation: organisations.ocmw.id },
  elsewhere: {
    user_id: userId('otherClerk'),
    organisation: organisations.otherCity.id,
    partitions: `{${partitions.otherCity}}`,
  },
  counsellor: { ...clerk, user_id: userId('counsellor'), organisation: organisations.agency.id },
  administrator: {
    user_id: userId('administrator'),
    organisation: organisations.city.id,
    manages: 'agreements figures organisation users rights handovers',
  },
  'agency administrator': {
    user_id: userId('agencyAdministrator'),
    organisation: organisations.agency.id,
    manages: 'desks municipalities',
  },
  'the clerk in other partitions': { ...clerk, partitions: `{${partitions.otherCity}}` },
  'the clerk without partitions': { ...clerk, partitions: '{}' },
  'a pretended owner': { scope: 'maintenance' },
} as const satisfies Record<string, Setting>
export type ActorName = keyof typeof actors

/** The second lock on its own: the application role past the repositories, with SQL in hand. */
export interface BareDatabase {
  readonly world: TestApp
  readonly client: pg.Client
  /** A draft of the clerk's organisation. */
  readonly draft: string
  /** Some of what a table holds, read once: nothing that an actor tries stays. */
  rowsOf(table: string): Promise<{ row: object }[]>
  /** Runs a statement as an actor in a transaction that leaves nothing. */
  as<Row extends object>(
    actor: Setting,
    statement: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
}

/** A world in which every table about people holds rows. */
export function bareDatabase(): () => BareDatabase {
  let bare: BareDatabase | undefined
  beforeAll(async () => {
    const world = await startTestApp()
    const client = new pg.Client({ connectionString: world.database.url })
    await client.connect()
    const draft = await fill(world)
    bare = { world, client, draft, rowsOf: reading(world), as: actAs(client) }
  })
  afterAll(async () => {
    await bare?.client.end()
    await bare?.world.close()
  })
  return () => {
    if (bare === undefined) throw new Error('The database is there within tests only')
    return bare
  }
}

function reading({ rows }: TestApp): BareDatabase['rowsOf'] {
  const known = new Map<string, Promise<{ row: object }[]>>()
  return (table) => {
    const statement = `select to_jsonb(t) as row from "${table}" t limit 100`
    const read = known.get(table) ?? rows<{ row: object }>(statement)
    known.set(table, read)
    return read
  }
}

/** What else two sides keep of a client whom they follow together. */
const keepShared = `
  with client as (
    select partition_id as part, sender_organisation_id as keeper, person_id as person, receiver_organisation_id as desk, desk_id
    from referral where id = $1
  ), asked_to as (
    insert into task select part, gen_random_uuid(), keeper, person, desk, desk_id, false, 'Taak', party, null,
      date '2026-03-16', 'open', now(), by, party, null, null, null
    from client, (values ('sender', $2::uuid), ('receiver', $3::uuid)) as sides (party, by)
  ), noted as (
    insert into note select part, gen_random_uuid(), keeper, person, desk, false, 'shared', 'Nota', now(), $2::uuid,
      'sender', null from client
  ), asked as (
    insert into client_contact select part, gen_random_uuid(), keeper, person, desk, false, 'sender', $2::uuid, now(),
      $2::uuid from client
  )
  insert into trajectory_mark select part, gen_random_uuid(), keeper, person, desk, true, false, now(), $3::uuid
    from client`

async function fill(world: TestApp): Promise<string> {
  const [desk, counsellor] = [await world.asUser('clerk'), await world.asUser('counsellor')]
  const { id: person } = await newPerson(desk, { insz: newInsz(), birthDate: '2008' })
  await desk.post(`/persons/${person}/fileAccesses`, { purpose: 'atTheCounter' })
  const { id: other } = await newPerson(desk)
  await livesWith(desk, person, { person: other, role: 'adult' })
  await desk.post(`/persons/${person}/matchDecisions`, { other, decision: 'different' })
  await desk.post(`/persons/${person}/guardians`, { name: 'Mevrouw Test', kind: 'parent' })
  await newService(desk)
  await desk.put('/worklistSettings', { lists: [], views: [], shortcuts: true })
  await newArrival(desk, { person })
  const { id: taken } = await newExport(desk)
  await world.rows("insert into list_export_part values ($1, 0, 'part')", [taken])
  await newInforming(desk, person)
  await withBackground(desk, person)
  await newMerge(desk, person, (await newPerson(desk)).id)
  const talk = await referredInterview(desk)
  await desk.post(`/intakeInterviews/${talk.id}/letters`, lettersFor(talk.person.id))
  await doneImport(world, desk, earlierList)
  await draftInterview(desk, { person })
  const { id } = await startedReferral(desk, counsellor, { person })
  await world.rows(keepShared, [id, userId('clerk'), userId('counsellor')])
  await world.rows(keepSomething, [organisations.city.id, userId('privacyOfficer'), person])
  const school = await world.asUser('schoolClerk')
  await newTransfer(world)
  await withChain(school, await newChain(school), 'proofs', proofInput)
  await newChain(school)
  world.clock.advance(24 * 60)
  await world.escalate()
  await world.digestNotices()
  world.clock.advance(-24 * 60)
  const { body: sent } = await desk.get<Referral>(`/referrals/${id}`)
  await move(desk, sent, 'amendment', amendment)
  await counsellor.post(`/referrals/${id}/sentChangesSeen`, { newest: '2026-03-02T09:00:00.000Z' })
  const note = 'Nota van de trajectbegeleider.'
  await counsellor.post(`/referrals/${id}/contactAttempts`, { ...attempt, note })
  // What the agency said of the file and one that stands elsewhere.
  await world.rows(
    `insert into client_link
     select partition_id, gen_random_uuid(), gen_random_uuid(), organisation_id, person_id, $2, 'same', now(), $3
     from person_file where person_id = $1 and organisation_id = $4`,
    [person, organisations.agency.id, userId('counsellor'), organisations.city.id],
  )
  await world.rows(followsFrom, [id, organisations.agency.id])
  await world.rows(toldFigure, [partitions.city])
  await keepAgreement(world)
  await newReport(world)
  await world.rows(termOfAgency, [organisations.agency.id])
  // Counted before something is marked once more.
  await world.foldFigures()
  await world.rows(escalationOf, [id])
  // No municipality has such a thing: rows that nobody is to reach.
  await projectOfEach(world)
  await addMail(world)
  await world.rows(`insert into notice_preference values ($1, 'outcome', 'mail')`, [
    membershipId('clerk'),
  ])
  // What a provider of somebody's would leave behind.
  await world.rows(
    `insert into external_identity values ('https://idp.example', 'subject', $1, now(), now())`,
    [userId('clerk')],
  )
  await world.rows(`insert into sign_in_attempt values ('state', 'browser', 'n', 'v', null, now())`)
  await desk.post('/secondFactor/secret', { password })
  await newHandover(world, 'third', 'city')
  await publishedSlot(counsellor)
  await counsellor.post(`/referrals/${id}/appointment`, { slot: await makeRoomySlot(world) })
  const administrator = await world.asUser('administrator')
  await administrator.post('/letterTextReleases', { language: 'ar', textVersion: 2 })
  const user = await administrator.post<User>('/users', newUserInput())
  await administrator.put(`/users/${user.body.id}/signInCode`, undefined)
  await handedOut(world)
  await newProgram(world)
  await administrator.post('/programs', newProgramInput())
  // Last: what follows from it is of others than those above.
  await documentedHop(world)
  return (await draftReferral(desk)).id
}

/** As if the agency had referred somebody out of it: which referral came of it, row-level security does not ask to read. */
const followsFrom = `
  insert into agency_referral (partition_id, referral_id, origin_referral_id, agency_id)
  select partition_id, id, id, $2 from referral where id = $1`

const termOfAgency = `
  insert into referral_term (id, organisation_id, priority, valid_from, pick_up_working_days, pick_up_warning_days,
    due_working_days, due_warning_days)
  values (gen_random_uuid(), $1, 'normal', '2027-01-01', 8, 2, 50, 5)`

const toldFigure = `
  with told as (insert into safe_figure_quarter values (2025, 1, 5, now()))
  insert into safe_figure values ($1, 'municipality', 2025, 'quarter', 0, '{1}', 6)`

const escalationOf = `
  insert into referral_escalation
  select partition_id, id, 'unclaimed', '2026-03-16', now(), 1 from referral where id = $1`

/** Periods of the city, a run, and somebody whom it would let go although something is set on the file. */
const keepSomething = `
  with setting as (
    insert into retention_setting values ($1, 1, 24, '{}', 1, 12, now(), $2)
  ), run as (
    insert into retention_run values (gen_random_uuid(), $1, true, $2, now(), now(), '{}', '{}', 0, 0)
    returning id
  ), candidate as (
    insert into retention_candidate
    select partition_id, person_id, organisation_id, run.id, 'neverMet', '2020-01-01', 0, 0
    from run, person_file where person_id = $3 and organisation_id = $1
  )
  insert into file_measure
  select partition_id, gen_random_uuid(), person_id, organisation_id, 'legalHold', 'Beroep', now(), $2
  from person_file where person_id = $3 and organisation_id = $1`

function actAs(client: pg.Client): BareDatabase['as'] {
  return async (actor, statement, values = []) => {
    await client.query('begin')
    try {
      for (const [name, value] of Object.entries(actor)) {
        await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
      }
      return await client.query(statement, values)
    } finally {
      await client.query('rollback')
    }
  }
}
