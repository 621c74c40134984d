import { retentionMap } from '@onthaal/api/src/retention/retention-map.ts'
import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import { newChain, proofInput, withChain } from '../../support/education.ts'
import {
  acceptedReferral,
  arrivalPlan,
  atTheCounter,
  attempt,
  completedInterview,
  draftInterview,
  interviewLine,
  livesWith,
  move,
  newArrival,
  newInforming,
  newInsz,
  newMerge,
  newPerson,
  personInput,
  rejection,
  submittedReferral,
} from '../../support/factories.ts'
import { guardian } from '../../support/matrix-things.ts'
import { analyze } from '../../support/plans.ts'
import { testRefusals } from '../../support/refusals.ts'
import { newNote, newTask } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'exportPerson',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'privacyOfficer'],
  path: async () => {
    const { person } = await submittedReferral(await world().asUser('clerk'))
    return `/persons/${person.id}/export`
  },
})

test('everything that was written down of somebody is in it, and everybody who looked', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const insz = newInsz()
  const names = { birthDate: '2014', givenName: 'Voornaam', familyName: 'Achternaam' }
  const written = { ...names, insz }
  const { id } = await newPerson(clerk, { ...written, phone: '+32470123456' })
  await clerk.get(`/persons/${id}`)
  await clerk.put(`/persons/${id}`, personInput({ ...written, phone: '+32470654321' }))
  const other = await newPerson(clerk, { givenName: 'Huisgenoot' })
  await livesWith(clerk, id, { person: other.id, role: 'partner' })
  await clerk.post(`/persons/${id}/guardians`, { ...guardian, name: 'Voogd van het kind' })
  const talk = await draftInterview(clerk, { person: id, notes: 'Nota van het gesprek.' })
  await interviewLine(clerk, talk, { type: 'dutchLanguage', reasonNote: 'Uitleg in het gesprek.' })
  const referral = await acceptedReferral(clerk, counsellor, {
    person: id,
    reasonNote: 'Uitleg bij de doorverwijzing.',
  })
  await counsellor.get(`/referrals/${referral.id}/person`)
  await counsellor.post(`/referrals/${referral.id}/contactAttempts`, {
    ...attempt,
    note: 'Nota van het loket.',
  })

  const manager = await world().asUser('cityManager')
  const { status, body, text } = await manager.get<PersonExport>(`/persons/${id}/export`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ insz, person: { id, ...names } })
  for (const words of ['+32470123456', '+32470654321', 'Huisgenoot', 'Voogd van het kind']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('Nota van het gesprek.')
  expect(text).toContain('Uitleg in het gesprek.')
  expect(body.referrals.map((one) => one.referral.id)).toContain(referral.id)
  expect(text).toContain('Uitleg bij de doorverwijzing.')
  const moves = body.referrals.flatMap(({ events }) => events.items.map(({ event }) => event))
  expect(moves).toEqual(expect.arrayContaining(['start', 'submit', 'claim']))
  // What the desk keeps for itself is kept by the agency, and asked for there.
  expect(text).not.toContain('Nota van het loket.')

  const looks = body.consultations.map(({ organisation, role }) => [organisation.kind, role])
  expect(looks).toContainEqual(['municipality', 'frontDesk'])
  expect(looks).toContainEqual(['agency', 'counsellor'])
  expect(JSON.stringify(body.consultations)).not.toMatch(/Gebruiker|displayName/)
})

test('no text that anybody typed of somebody is left out', async () => {
  const clerk = await world().asUser('clerk')
  // Who can be a minor and need not be: of a child the manager does not get what tells of school.
  const { id } = await newPerson(clerk, { birthDate: '2008' })
  await clerk.post(`/persons/${id}/guardians`, { ...guardian, name: 'Voogd' })
  const talk = await draftInterview(clerk, { person: id, notes: 'Nota.', place: 'Loket 3' })
  await interviewLine(clerk, talk, { type: 'dutchLanguage', reasonNote: 'Uitleg.' })
  const sent = await submittedReferral(clerk, { person: id })
  const referral = await move(clerk, sent, 'amendment', amendment)
  const counsellor = await world().asUser('counsellor')
  await counsellor.post(`/referrals/${referral.id}/rejection`, {
    ...rejection,
    explanation: 'Uitleg.',
  })
  await world().rows(
    `insert into file_measure (partition_id, id, person_id, organisation_id, kind, reason, set_at, set_by,
       lifted_at, lifted_by, lift_reason)
     select partition_id, gen_random_uuid(), person_id, organisation_id, 'restriction', 'x', now(),
       recorded_by, now(), recorded_by, 'x' from person_file where person_id = $1`,
    [id],
  )
  await world().rows(
    `insert into file_access
     select partition_id, gen_random_uuid(), organisation_id, person_id, recorded_by, 'brokenGlass',
       'complaint', 'x', now(), now() from person_file where person_id = $1`,
    [id],
  )
  const arrival = await newArrival(clerk, { person: id })
  await clerk.post(`/arrivals/${arrival.id}/plan`, arrivalPlan)
  await world().rows(
    `insert into earlier_referral select partition_id, gen_random_uuid(), organisation_id, person_id, null,
       'x', 'x', now(), recorded_by from person_file where person_id = $1`,
    [id],
  )
  const merge = await newMerge(clerk, id, (await newPerson(clerk)).id)
  await clerk.post(`/persons/${id}/merges/${merge.id}/undoing`, { reason: 'Vergissing.' })
  const proof = await newInforming(clerk, id)
  await clerk.post(`/persons/${id}/informings/${proof.id}/withdrawal`, { reason: 'Vergissing.' })
  const open = await submittedReferral(clerk, { person: id, type: 'dutchLanguage' })
  await newTask(clerk, open.id)
  await newNote(clerk, open.id, { audience: 'own' })
  const markers = await markEverything(id, (table) => !ofChildren.includes(table))
  const manager = await world().asUser('cityManager')
  const { text, body } = await manager.get<PersonExport>(`/persons/${id}/export`)
  expect(markers.length).toBeGreaterThan(8)
  expect(markers.filter((marker) => !text.includes(marker))).toEqual([])
  expect(body.cutOff).toEqual([])
})

test('of a child that is followed nothing is left out for whoever works with schooling', async () => {
  const clerk = await world().asUser('schoolClerk')
  const chain = await withChain(clerk, await newChain(clerk), 'proofs', proofInput)
  const markers = await markEverything(chain.person, (table) => ofChildren.includes(table))
  const read = async (education: boolean) => {
    await world().rows('update membership set education = $2 where user_id = $1', [
      ...[userId('cityManager'), education],
    ])
    const manager = await world().signIn('cityManager')
    await atTheCounter(manager, chain.person)
    return (await manager.get(`/persons/${chain.person}/export`)).text
  }
  const whole = await read(true)
  expect(markers.filter((marker) => !whole.includes(marker))).toEqual([])
  const less = await read(false)
  expect(markers.filter((marker) => less.includes(marker))).toEqual([])
})

test('a list that is longer than 10,000 is cut off, and says so', async () => {
  const { person } = await submittedReferral(await world().asUser('clerk'))
  await world().rows(
    `with row as (
       insert into consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
         session_id, action, purpose, person_ids, fields, trace_id)
       select f.partition_id, '2026-01-05'::timestamptz + n * interval '1 second', gen_random_uuid(),
         f.organisation_id, f.organisation_id, f.recorded_by, 'frontDesk', gen_random_uuid(), 'openFile',
         'search', array[f.person_id], '{identity}', gen_random_uuid()
       from person_file f, generate_series(1, 10000) n where f.person_id = $1
       returning partition_id, at, id, organisation_id, keeper_id, user_id, person_ids
     )
     insert into consultation_subject
     select partition_id, person_ids[1], at, id, organisation_id, keeper_id, user_id from row`,
    [person.id],
  )
  await analyze(world())
  const manager = await world().asUser('cityManager')
  const { body } = await manager.get<PersonExport>(`/persons/${person.id}/export`)
  expect(body.consultations).toHaveLength(10_000)
  expect(body.cutOff).toEqual(['consultations'])
})

test('it stands in the log as an export with all that it showed, and the next one tells so', async () => {
  const { person } = await submittedReferral(await world().asUser('clerk'))
  const manager = await world().asUser('cityManager')
  const path = `/persons/${person.id}/export`
  await manager.get(path)
  const { body } = await manager.get<PersonExport>(path)
  expect(body.consultations[0]).toMatchObject({
    action: 'export',
    role: 'manager',
    purpose: 'management',
    fields: expect.arrayContaining(['nationalNumber', 'household', 'interview', 'followUp']),
  })
})

test('a talk that was closed is in it whole, and one that was thrown away is gone', async () => {
  const clerk = await world().asUser('clerk')
  const { person } = await submittedReferral(clerk)
  const held = await draftInterview(clerk, { person: person.id, notes: 'Eerste gesprek.' })
  await completedInterview(clerk, held, 'noReferralNeeded')
  const thrown = await draftInterview(clerk, { person: person.id, notes: 'Vergissing.' })
  await clerk.post(`/intakeInterviews/${thrown.id}/discarding`)
  const manager = await world().asUser('cityManager')
  const { text, body } = await manager.get<PersonExport>(`/persons/${person.id}/export`)
  expect(body.interviews.map(({ status }) => status)).toEqual(['held'])
  expect(text).toContain('Eerste gesprek.')
  expect(text).not.toContain('Vergissing.')
})

test('a file to which no work ties the manager asks why first', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  const manager = await world().asUser('cityManager')
  const { status, body } = await manager.get(`/persons/${id}/export`)
  expect(status).toBe(403)
  expect(body.type).toBe('urn:problem-type:onthaal:persons:purposeRequired')
})

/** What is typed of a referral by the desk alone: its own notes are asked for at the agency. */
// What a list says stands in the files once it is read in, and the list goes by itself.
// What was escalated of a child stands in the history of how they are followed.
// Of projects an OCMW alone keeps anything: its export has a test of its own.
const keptElsewhere = [
  'project_feedback',
  'escalation',
  'contact_attempt',
  'arrival_import',
  'arrival_import_row',
]

/** How children are followed, in a test of its own. */
const ofChildren = ['education_chain', 'education_chain_event', 'education_proof']

/** The rows of a table that tell of a person. */
const ofPerson: Readonly<Record<string, string>> = {
  file_measure: 'person_id = $1',
  guardian: 'minor_id = $1',
  arrival: 'person_id = $1',
  earlier_referral: 'person_id = $1',
  person_merge: 'person_id = $1',
  informing: 'person_id = $1',
  task: 'person_id = $1',
  note: 'person_id = $1',
  intake_interview: 'person_id = $1',
  referral: 'person_id = $1',
  referral_event_text: `event_id in (select e.id from referral_event e
    join referral r on r.id = e.referral_id where r.person_id = $1)`,
  sent_change: `referral_id in (select id from referral where person_id = $1)`,
  file_access: 'person_id = $1',
  ...Object.fromEntries(ofChildren.map((table) => [table, 'person_id = $1'])),
}

/** Writes a mark of its own into each column of the retention map that can hold any text. */
async function markEverything(
  personId: string,
  isMeant: (table: string) => boolean,
): Promise<string[]> {
  const marks: string[] = []
  for (const [table, fates] of Object.entries(retentionMap)) {
    if (keptElsewhere.includes(table) || !isMeant(table)) continue
    for (const column of fates.freeText?.split(/\s+/) ?? []) {
      const rows = ofPerson[table]
      if (rows === undefined) throw new Error(`Whose are the rows of ${table}?`)
      const mark = `Merk ${table} ${column}`
      const [type] = await world().rows<{ array: boolean; json: boolean }>(
        `select data_type = 'ARRAY' as array, data_type = 'jsonb' as json from information_schema.columns
         where table_schema = 'public' and table_name = $1 and column_name = $2`,
        [table, column],
      )
      const text = type?.json ? 'to_jsonb($2::text)' : '$2::text'
      const value = type?.array ? 'array[$2::text]' : text
      await world().rows(`update ${table} set ${column} = ${value} where ${rows}`, [personId, mark])
      marks.push(mark)
    }
  }
  return marks
}
