import { privileges } from '@onthaal/api/src/db/privileges.ts'
import { DatabaseError } from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ActorName, actors, bareDatabase, type Setting } from '../support/bare-database.ts'

// The second lock on its own: every table that exists × everybody × what can be done with rows, as the role of
// the application with SQL in hand. A table without a line here fails, and so does one without rows.

const database = bareDatabase()

const everybody = { ...actors, 'the door': { scope: 'authentication' } } as const satisfies Record<
  string,
  Setting
>
type Somebody = ActorName | 'the door'
const names = Object.keys(everybody) as Somebody[]

const commands = ['select', 'insert', 'update', 'delete'] as const
type Command = (typeof commands)[number]

/** Who gets through to rows, and for what; whoever is not named gets to none. */
type Line = Readonly<Partial<Record<Somebody, readonly Command[]>>>

const read: readonly Command[] = ['select']
const change: readonly Command[] = ['select', 'insert', 'update']
const add: readonly Command[] = ['select', 'insert']

/** Whoever is signed in, wherever: names of colleagues stand beside their work. */
const signedIn: readonly Somebody[] = [
  ...(['clerk', 'ocmw', 'elsewhere', 'counsellor'] as const),
  ...(['the clerk in other partitions', 'the clerk without partitions', 'administrator'] as const),
  'agency administrator',
]
/** The clerk's organisation, whatever the partitions. */
const ownOrganisation: readonly Somebody[] = [
  'clerk',
  'administrator',
  'the clerk in other partitions',
  'the clerk without partitions',
]
/** Both sides of the agreement of the city. */
const parties: readonly Somebody[] = [...ownOrganisation, 'counsellor', 'agency administrator']
const all = (some: readonly Somebody[], may: readonly Command[]): Line =>
  Object.fromEntries(some.map((name) => [name, may]))

// The rows are those of the clerk's organisation, of the agency where it was referred to, and of the
// clerk's own work: so the OCMW, the other municipality and the clerk in other partitions are the wrong actors.
const locked: Readonly<Record<string, Line>> = {
  // An id alone: whoever may work in the partition may add one, and what it belongs to is in the file.
  person: { clerk: add, ocmw: ['insert'], counsellor: add },
  person_file: { clerk: change, counsellor: read },
  person_match_key: { clerk: ['select', 'insert', 'delete'] },
  person_file_change: { clerk: add },
  person_match_decision: { clerk: add },
  // Written through its door alone.
  person_merge: { clerk: read },
  // Of the files of others, and written through its door alone: whoever keeps the file sees nothing of it.
  client_link: { counsellor: read },
  household: { clerk: change },
  household_member: { clerk: change },
  guardian: { clerk: change },
  intake_interview: { clerk: change },
  arrival: { clerk: change },
  arrival_import: { clerk: ['select', 'insert', 'update', 'delete'] },
  arrival_import_row: { clerk: change },
  earlier_referral: { clerk: add },
  // About an organisation, not about people.
  arrival_import_columns: all(ownOrganisation, change),
  person_background: { clerk: change },
  // For whoever works with schooling alone, which nobody of these does.
  education_chain: {},
  education_chain_event: {},
  education_proof: {},
  education_transfer: {},
  informing: { clerk: change },
  letter: { clerk: add },
  referral: { clerk: change, counsellor: ['select', 'update'] },
  // For the agency alone, on neither side of a referral.
  agency_referral: { counsellor: ['select'] },
  // Of the manager who handed it out, which nobody of these is.
  distribution: {},
  distribution_line: {},
  // None of these works with schooling.
  // Of a referral that no OCMW sent: then there is no project, also not where rows would say so.
  social_context: {},
  project_evaluation: {},
  project_feedback: {},
  onward_referral: {},
  onward_referral_event: {},
  school_link: {},
  refusal_document: {},
  task: { clerk: change, counsellor: change },
  // Its author alone takes it back; the desk does not write on the side of the sender.
  note: { clerk: change, counsellor: read },
  client_contact: { clerk: add, counsellor: read },
  // Written by the desk; the protocol lets it be told.
  trajectory_mark: { clerk: read, counsellor: add },
  referral_household: { clerk: add, counsellor: read },
  referral_event: { clerk: add, counsellor: add },
  // What either side typed; here the clerk said why it changed what was sent.
  referral_event_text: { clerk: add, counsellor: add },
  contact_attempt: { counsellor: add },
  // Written by whoever sent it, and read by whoever reads the referral.
  sent_change: { clerk: add, counsellor: read },
  // Of whoever looked: the counsellor, once.
  sent_change_seen: { counsellor: change },
  appointment: { clerk: change, counsellor: change },
  file_access: { clerk: add },
  // Whoever looked: added to, and never changed.
  consultation: { clerk: add, counsellor: add },
  consultation_subject: { clerk: add, counsellor: add },
  // What would go: written down anew by each dry run.
  retention_candidate: { clerk: ['select', 'insert', 'delete'] },
  file_measure: { clerk: change },
  // About an organisation, not about people.
  retention_setting: all(ownOrganisation, change),
  retention_run: all(ownOrganisation, change),
  // Of a child, and written through its door alone; the day of a run tells of nobody, and nobody asks.
  escalation: {},
  // Written through its door alone, and known to both sides of the referral.
  referral_escalation: { clerk: read, counsellor: read },
  escalation_run: {},
  // Of whom it concerns alone, and written through its door.
  notice: { clerk: ['select', 'update'], counsellor: ['select', 'update'] },
  notice_preference: all(
    ['clerk', 'the clerk in other partitions', 'the clerk without partitions'],
    ['select', 'insert', 'update', 'delete'],
  ),
  // Written through its door alone; a day tells of nobody, and nobody asks.
  notice_digest: {},
  // Added to by whoever is at work and at the door, and read by nobody.
  outgoing_mail: all([...signedIn, 'the door'], ['insert']),
  // The same, within one's own partitions, or in none.
  live_change: {
    ...all(signedIn, ['insert']),
  },
  idempotency_key: all(
    [...ownOrganisation, 'counsellor'],
    ['select', 'insert', 'update', 'delete'],
  ),
  user_account: { ...all([...signedIn, 'the door'], read), administrator: change },
  membership: { ...all([...signedIn, 'the door'], read), administrator: change },
  membership_desk: all(['counsellor', 'agency administrator', 'the door'], read),
  // Kept by whom it is of; colleagues read what is shared, and this is not.
  worklist_setting: { ...all(ownOrganisation, change), administrator: [] },
  // Of whoever asked for it, where they did.
  list_export: all(
    ['clerk', 'the clerk in other partitions', 'the clerk without partitions'],
    commands,
  ),
  list_export_part: all(
    ['clerk', 'the clerk in other partitions', 'the clerk without partitions'],
    ['select', 'insert', 'delete'],
  ),
  letter_release: { ...all(ownOrganisation, read), administrator: change },
  // For whoever works in the municipality, and kept by it.
  service: { clerk: change, ocmw: read, counsellor: read },
  // They are published, and written where they are kept.
  protocol: all(signedIn, read),
  // Told to the organisations that work there, also to whoever reaches nobody; written through a door alone.
  safe_figure: all(
    [...ownOrganisation, 'ocmw', 'counsellor', 'agency administrator', 'the door'],
    read,
  ),
  safe_figure_quarter: all(signedIn, read),
  // Of either side of the referrals that they count, as these are; written by doors and triggers alone.
  figure_month: { clerk: read, counsellor: read },
  // Of the receiver alone; without the partitions it says of which parts it is, and no number.
  figure_desk_month: all(['counsellor', 'agency administrator'], read),
  figure_mark: { clerk: read, counsellor: read },
  // Of both sides, and kept by those of either who keep agreements: here the administrator of the city.
  cooperation_agreement: { ...all(parties, read), administrator: change },
  agreement_signatory: { ...all(parties, read), administrator: ['select', 'insert', 'delete'] },
  agreement_contact: { ...all(parties, read), administrator: ['select', 'insert', 'delete'] },
  agreement_commitment: { ...all(parties, read), administrator: change },
  agreement_change: { ...all(parties, read), administrator: ['select', 'insert'] },
  // Written through its door alone, and asked by nobody.
  agreement_escalation: {},
  // Of whoever reads figures at the organisation that made it, and not of the other party.
  period_report: { administrator: ['select', 'update'] },
  // Agreed, and kept by the agency that they are of.
  referral_term: { ...all(signedIn, read), 'agency administrator': change },
  // Known to everybody, and kept by whom they belong to.
  region: { ...all(names, read), 'agency administrator': change },
  desk: { ...all(names, read), 'agency administrator': change },
  desk_partition: { ...all(names, read), 'agency administrator': ['select', 'insert', 'delete'] },
  // Published by the agency, and counted by whoever books at a desk that serves them.
  slot: {
    ...all(['clerk', 'ocmw'], ['select', 'update']),
    counsellor: change,
    'agency administrator': ['select', 'update'],
  },
  // Offered by others to the clerk's organisation, and taken over through its door alone.
  partition_handover: { administrator: read },
  credential: { 'the door': read },
  program: { administrator: change },
  sign_in_code: { administrator: ['select', 'insert', 'delete'] },
  account_use: { administrator: read, 'the door': change },
  second_factor: { 'the door': ['select', 'insert', 'update', 'delete'] },
  rights_change: { administrator: add },
  session: { 'the door': ['select', 'insert', 'update', 'delete'] },
  sign_in_attempt: { 'the door': ['select', 'insert', 'delete'] },
  external_identity: { 'the door': read },
}

/** Tables that tell of nobody, or whose keys are hashes: there the privileges alone decide. */
const open: readonly string[] = ['organisation', 'partition', 'request_count', 'sign_in_limit']

interface Table {
  readonly name: string
  readonly locked: boolean
  /** A column that may be written to itself, to see what an update reaches. */
  readonly column: string
}

let tables: Table[]
beforeAll(async () => {
  // Nobody guessed passwords or asked too much here.
  await database().world.rows(`insert into sign_in_limit (key, points, expire) values ('x', 1, 0)`)
  await database().world.rows(`insert into request_count (minute, key, count) values (1, 'x', 1)`)
  tables = await database().world.rows<Table>(
    `select relname as name, relrowsecurity and relforcerowsecurity as locked,
       (select attname from pg_attribute where attrelid = pg_class.oid and attnum > 0
          and not attisdropped order by attnum limit 1) as column
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not relispartition order by 1`,
  )
})

test('every table is named: with row-level security forced, or as one that tells of nobody', () => {
  const named = (isLocked: boolean) =>
    tables.filter((one) => one.locked === isLocked).map(({ name }) => name)
  expect(named(true)).toEqual(Object.keys(locked).sort())
  expect(named(false)).toEqual(open)
})

/** Whether a statement got to a row: also when it then stood in the way of another one (class 23). */
async function reaches(actor: Setting, statement: string, values: unknown[] = []) {
  try {
    return ((await database().as(actor, statement, values)).rowCount ?? 0) > 0
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    if (error.code?.startsWith('23')) return true
    if (error.code === '42501') return false
    throw error
  }
}

/** Tries a row that is there as a new one: the lock is asked before its key. */
async function inserts(actor: Setting, table: string, rows: readonly { row: object }[]) {
  const statement = `insert into "${table}" select * from jsonb_populate_record(null::"${table}", $1)`
  for (const { row } of rows) {
    if (await reaches(actor, statement, [JSON.stringify(row)])) return true
  }
  return false
}

async function allowed(name: Somebody, table: string, column: string): Promise<Command[]> {
  const actor = everybody[name]
  const rows = await database().rowsOf(table)
  const done: Record<Command, boolean> = {
    select: await reaches(actor, `select 1 from "${table}"`),
    insert: await inserts(actor, table, rows),
    update: await reaches(actor, `update "${table}" set "${column}" = "${column}"`),
    delete: await reaches(actor, `delete from "${table}"`),
  }
  return commands.filter((command) => done[command])
}

describe.each(Object.keys(locked))('%s', (table) => {
  test('holds rows, so that reaching none means something', async () => {
    const rows = await database().world.rows(`select from "${table}" limit 1`)
    expect(rows).toHaveLength(1)
  })

  test.each(names)('as %s', async (name) => {
    const column = tables.find((one) => one.name === table)?.column ?? ''
    expect(await allowed(name, table, column)).toEqual(locked[table]?.[name] ?? [])
  })
})

test.each(open)('%s is for everybody alike, as far as its privileges go', async (table) => {
  const column = tables.find((one) => one.name === table)?.column ?? ''
  const granted: string = privileges[table as keyof typeof privileges]
  const may = commands.filter((command) => granted.includes(command))
  for (const name of ['nobody', 'clerk', 'elsewhere'] as const) {
    expect(await allowed(name, table, column), name).toEqual(may)
  }
})

test('a table that is not locked is seen: what is open to nobody would not be told apart otherwise', async () => {
  await database().world.rows('alter table guardian disable row level security')
  try {
    expect(await allowed('elsewhere', 'guardian', 'partition_id')).toEqual(change)
  } finally {
    await database().world.rows('alter table guardian enable row level security')
  }
  expect(await allowed('elsewhere', 'guardian', 'partition_id')).toEqual([])
})
