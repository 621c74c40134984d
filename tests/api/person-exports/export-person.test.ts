import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  attempt,
  completedInterview,
  draftInterview,
  interviewLine,
  livesWith,
  newInsz,
  newPerson,
  personInput,
  submittedReferral,
} from '../../support/factories.ts'
import { guardian } from '../../support/matrix-things.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

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
