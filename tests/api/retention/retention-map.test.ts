import { type Fate, retentionMap } from '@onthaal/api/src/retention/retention-map.ts'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { handout } from '../../support/distributions.ts'
import {
  attempt,
  completedInterview,
  completedReferral,
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
  submittedReferral,
  withBackground,
} from '../../support/factories.ts'
import { doneImport, earlierList } from '../../support/imports.ts'
import { documentedHop, schoolReferral } from '../../support/onward.ts'
import { runOn } from '../../support/retention-world.ts'
import { newNote, newTask } from '../../support/shared-clients.ts'
import { projectOfEach } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly isNullable: boolean
}

/** What is written into a column to be looked for again. */
const markers = {
  text: `'mrk-' || gen_random_uuid()`,
  'text[]': `array['mrk-' || gen_random_uuid()]`,
  jsonb: `jsonb_build_object('mrk', 'mrk-' || gen_random_uuid())`,
  date: `'1911-11-11'`,
  'timestamp with time zone': `'2019-11-11 11:11:11.111111Z'`,
} as Readonly<Record<string, string>>

/** Columns that the code reads in a form of their own. */
const forms: Readonly<Record<string, string>> = {
  'person_file.birth_date': `'1911-11-11'`,
  // A draft that waits for a protocol would keep the file.
  'referral.waits_since': `case when status <> 'draft' then '2019-11-11 11:11:11.111111Z'::timestamptz end`,
  'referral_household.members': `jsonb_build_array(jsonb_build_object(
    'givenName', 'mrk-' || gen_random_uuid(), 'role', 'adult', 'isReferred', true, 'guardians', '[]'::jsonb))`,
}
const traces = ['mrk-', '1911-11-11', '11:11.111111']

function fateOf({ table, column }: Column): Fate | undefined {
  const fates = Object.entries(retentionMap[table] ?? {}) as [Fate, string][]
  return fates.find(([, columns]) => columns.split(/\s+/).includes(column))?.[0]
}

async function columnsOf(): Promise<Column[]> {
  return world().rows<Column>(
    `select relname as table, attname as column, format_type(atttypid, atttypmod) as type,
       not attnotnull as "isNullable"
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0
       and not relispartition
       and not attisdropped order by 1, attnum`,
  )
}

let columns: Column[] = []
let marked: string[] = []
let clerk: Client

/** A life in which every table about people gets a row. */
async function live(): Promise<void> {
  const [desk, counsellor] = [clerk, await world().asUser('counsellor')]
  const { id: person } = await newPerson(desk, { insz: newInsz(), birthDate: '1985' })
  const { id: child } = await newPerson(desk, { birthDate: '2012' })
  await livesWith(desk, person, { person: child, role: 'child' })
  await desk.post(`/persons/${child}/guardians`, { person, kind: 'parent' })
  await desk.post(`/persons/${child}/matchDecisions`, { other: person, decision: 'different' })
  await completedInterview(desk, await draftInterview(desk, { person }), 'noReferralNeeded')
  await newArrival(desk, { person })
  await newInforming(desk, person)
  await withBackground(desk, person)
  await newMerge(desk, person, (await newPerson(desk)).id)
  const talk = await referredInterview(desk, { person, type: 'civicIntegration' })
  await desk.post(`/intakeInterviews/${talk.id}/letters`, lettersFor(person))
  const [referred] = talk.referrals
  if (referred) await move(desk, referred, 'cancellation', { reason: 'mistake' })
  await doneImport(world(), desk, earlierList)
  await draftInterview(desk, { person })
  const started = await startedReferral(desk, counsellor, { person })
  await counsellor.post(`/referrals/${started.id}/contactAttempts`, {
    ...attempt,
    note: 'Nota van de trajectbegeleider.',
  })
  const { body: sent } = await desk.get<Referral>(`/referrals/${started.id}`)
  const amended = await move(desk, sent, 'amendment', amendment)
  await counsellor.post(`/referrals/${started.id}/sentChangesSeen`, {
    newest: '2026-03-02T09:00:00.000Z',
  })
  // It is of this colleague already, which a line says as well.
  await (await world().asUser('agencyManager')).post(
    '/distributions',
    handout({ referral: amended.id, version: amended.version, to: userId('counsellor') }),
  )
  await newTask(desk, started.id)
  await newNote(desk, started.id)
  await counsellor.post(`/referrals/${started.id}/contactPersons`, {
    colleague: userId('counsellor'),
  })
  await counsellor.post(`/referrals/${started.id}/trajectoryMarks`, { contract: true })
  await counsellor.post(`/referrals/${started.id}/walkIn`)
  await counsellor.post(`/referrals/${started.id}/completion`, {
    outcome: 'trajectoryStarted',
    date: '2026-03-02',
    messageToReferrer: 'Ze is begonnen.',
  })
  await completedReferral(desk, counsellor, { person: child })
  await draftReferral(desk, { person: child })
  const forSchool = await schoolReferral(world())
  await documentedHop(world(), forSchool.id)
  const schoolDesk = await world().asUser('schoolCounsellor')
  await move(schoolDesk, forSchool, 'failure', { outcome: 'moved', date: '2026-03-02' })
  await world().rows(
    `insert into file_measure (partition_id, id, person_id, organisation_id, kind, reason, set_at, set_by,
       lifted_at, lifted_by, lift_reason)
     select partition_id, gen_random_uuid(), person_id, organisation_id, 'legalHold', 'x', now(),
       recorded_by, now(), recorded_by, 'x' from person_file`,
  )
  await world().rows(
    `insert into file_access (partition_id, id, organisation_id, person_id, user_id, purpose, reason,
       explanation, at, until)
     select partition_id, gen_random_uuid(), organisation_id, person_id, recorded_by, 'brokenGlass', 'x',
       'x', now(), now() from person_file`,
  )
  await world().rows(
    `insert into client_link (partition_id, id, link_id, organisation_id, person_id, agency_id, decision,
       decided_at, decided_by)
     select partition_id, gen_random_uuid(), gen_random_uuid(), organisation_id, person_id, $1, 'same', now(),
       recorded_by from person_file`,
    [organisations.agency.id],
  )
  // Two people may close one for whatever reason; a child that is followed would be kept.
  await world().rows(
    `update education_chain set closing_proposed_by = $1, closed_by = $2, state = 'closed',
       closing_reason = 'moved'`,
    [userId('clerk'), userId('schoolClerk')],
  )
  await world().rows(
    `insert into education_proof (partition_id, id, organisation_id, person_id, kind, enrolled_on, seen_on,
       recorded_at) select partition_id, gen_random_uuid(), organisation_id, person_id, 'x', now(), now(),
       now() from education_chain`,
  )
  await world().rows(
    `insert into escalation select partition_id, id, 'x', 'x', now(), 1 from education_chain`,
  )
  await world().rows(
    `with links as (insert into agency_referral select partition_id, id, id, receiver_organisation_id from referral)
     insert into referral_escalation select partition_id, id, 'x', 'x', now(), 1 from referral`,
  )
  await world().rows(
    `insert into education_transfer (partition_id, id, organisation_id, person_id, version,
       from_organisation_id, followed_since, received_at)
     select partition_id, gen_random_uuid(), organisation_id, person_id, 1, organisation_id, now(), now()
     from education_chain`,
  )
  await projectOfEach(world())
  await runOn(world(), '2040-01-01', true)
}

/** Fills every column that is to go with something that is found again. */
async function mark(): Promise<void> {
  for (const table of Object.keys(retentionMap)) {
    const sets = columns
      .filter((one) => one.table === table)
      .flatMap((one) => {
        const fate = fateOf(one)
        const marker = forms[`${table}.${one.column}`] ?? markers[one.type]
        if (marker === undefined || fate === undefined) return []
        if (fate === 'erased' || fate === 'freeText') return [`"${one.column}" = ${marker}`]
        if (fate !== 'day') return []
        return [
          `"${one.column}" = case when "${one.column}" is not null then ${marker}::timestamptz end`,
        ]
      })
    if (sets.length > 0) await world().rows(`update "${table}" set ${sets.join(', ')}`)
  }
}

/** Every id and number that is to give way. */
async function idsToGo(): Promise<string[]> {
  const going = columns.filter(
    (one) => ['replaced', 'erased'].includes(fateOf(one) ?? '') && one.type === 'uuid',
  )
  const values: string[] = []
  // One after the other: each opens a connection, and there are more columns than connections.
  for (const { table, column } of [...going, { table: 'referral', column: 'reference' }]) {
    const rows = await world().rows<{ value: string }>(
      `select distinct "${column}"::text as value from "${table}" where "${column}" is not null
         and "${column}"::text not in (
           select id::text from user_account union select id::text from service
           union select id::text from distribution)`,
    )
    values.push(...rows.map(({ value }) => value))
  }
  return values
}

async function tablesWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  // The log of who saw whom is kept for ten years; its ids lead to nobody by then.
  const searched = columns.filter((one) => fateOf(one) !== 'log')
  for (const table of new Set(searched.map((one) => one.table))) {
    const rows = await world().rows<{ row: string }>(
      `select one::text as row from "${table}" one where one::text like any($1)`,
      [words.map((word) => `%${word}%`)],
    )
    found.push(...rows.map(({ row }) => `${table}: ${row}`))
  }
  return found
}

beforeAll(async () => {
  clerk = await world().asUser('clerk')
  columns = await columnsOf()
  await live()
  await mark()
  marked = await idsToGo()
})

/** Somebody whose work goes on, and who lives with one of those who go. */
async function livesOn(): Promise<{ person: string; referral: string }> {
  const { id: person } = await newPerson(clerk, { givenName: 'Blijvende', birthDate: '1990' })
  await world().rows(`update household_member set until_day = null, role = 'adult'`)
  await world().rows(
    `insert into household_member (partition_id, id, household_id, person_id, organisation_id, role,
       recorded_at, recorded_by)
     select partition_id, gen_random_uuid(), household_id, $1, organisation_id, role, now(), recorded_by
     from household_member limit 1`,
    [person],
  )
  // Whoever stays keeps the household.
  await world().rows('update household set created_at = now()')
  const [household] = await world().rows<{ id: string }>('select id from household')
  marked = marked.filter((id) => id !== household?.id)
  const { id: referral } = await submittedReferral(clerk, { person })
  const { body } = await clerk.get<{ household: object[] }>(`/referrals/${referral}`)
  expect(body.household).toHaveLength(3)
  expect(JSON.stringify(body.household)).toContain('mrk-')
  return { person, referral }
}

test('every column of every table is in the map, once, and nothing else is', async () => {
  const named = Object.entries(retentionMap).flatMap(([table, fates]) =>
    Object.values(fates).flatMap((some) => some.split(/\s+/).map((column) => `${table}.${column}`)),
  )
  expect(named.sort()).toEqual(columns.map((one) => `${one.table}.${one.column}`).sort())
})

test('the marks are there, in every column that is to go', async () => {
  const blank: string[] = []
  for (const one of columns) {
    const fate = fateOf(one)
    if (fate !== 'erased' && fate !== 'freeText') continue
    if (markers[one.type] === undefined) continue
    const [row] = await world().rows<{ found: boolean }>(
      `select exists (select from "${one.table}" where "${one.column}"::text like any($1)) as found`,
      [traces.map((trace) => `%${trace}%`)],
    )
    if (!row?.found) blank.push(`${one.table}.${one.column}`)
  }
  expect(blank).toEqual([])
  expect(marked.length).toBeGreaterThan(20)
})

/** Who saw those whose data go, as the log has it. */
const seen = () =>
  world().rows(
    `select c.* from consultation c join consultation_subject s on s.consultation_id = c.id
     where s.person_id::text = any($1) order by c.at, c.id, s.person_id`,
    [marked],
  )

test('after a run a marked person is nowhere, and whoever goes on is as before', async () => {
  const { person, referral } = await livesOn()
  const [before, log] = [await clerk.get(`/persons/${person}`), await seen()]
  expect(log).not.toEqual([])
  await runOn(world(), '2040-01-01')
  // Until they are counted anew, figures say what there is less of.
  await world().foldFigures()
  expect(await seen()).toEqual(log)
  expect(await tablesWith(traces)).toEqual([])
  expect(await tablesWith(marked)).toEqual([])
  const after = await clerk.get(`/persons/${person}`)
  expect(after.body).toEqual(before.body)
  const { body } = await clerk.get(`/referrals/${referral}`)
  expect(body).toMatchObject({ status: 'submitted', household: [{ givenName: 'Blijvende' }] })
})

test('what is left has nothing in the columns that are to be empty', async () => {
  const left = {
    person_file: 'select * from person_file where erased_at is not null',
    referral: `select r.* from referral r join person_file f using (partition_id, person_id)
      where f.erased_at is not null`,
    intake_interview: `select i.* from intake_interview i
      join person_file f using (partition_id, person_id) where f.erased_at is not null`,
  }
  for (const [table, statement] of Object.entries(left)) {
    const rows = await world().rows<Record<string, unknown>>(statement)
    expect(rows.length, table).toBeGreaterThan(0)
    for (const one of columns.filter((column) => column.table === table)) {
      if (!['erased', 'freeText'].includes(fateOf(one) ?? '')) continue
      for (const row of rows) {
        const value = row[one.column]
        const isEmpty = value === null || ['[]', '{}'].includes(JSON.stringify(value))
        expect(isEmpty, `${table}.${one.column}: ${value}`).toBe(true)
      }
    }
  }
})
