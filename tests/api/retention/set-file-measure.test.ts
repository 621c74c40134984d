import type { GuardianList } from '@onthaal/shared/households/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import type { FileMeasure } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import {
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  newInsz,
  newPerson,
  personInput,
} from '../../support/factories.ts'
import { guardian } from '../../support/matrix-things.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure, runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
const hold = { kind: 'legalHold', reason: 'Beroep bij de rechtbank.' } as const
const newFile = async () => (await newPerson(await world().asUser('clerk'))).id

testRefusals({
  operationId: 'setFileMeasure',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/fileMeasures',
  body: async () => ({ ...hold, person: await newFile() }),
  otherBody: async () => ({ ...hold, person: await newFile(), reason: 'Een andere reden.' }),
})

test('a file is found by the exact number, and nothing of it is told', async () => {
  const insz = newInsz()
  const { id } = await newPerson(await world().asUser('clerk'), { insz })
  const officer = await world().asUser('privacyOfficer')
  const { status, body } = await officer.post<FileMeasure>('/fileMeasures', { ...hold, insz })
  expect(status).toBe(200)
  expect(body).toEqual({
    id: body.id,
    ...hold,
    person: id,
    setAt: body.setAt,
    setBy: { id: userId('privacyOfficer'), displayName: 'Gebruiker privacyOfficer' },
  })
})

test.each([
  ['nobody named', {}, 'requiredInput'],
  ['a number that nobody has here', { insz: newInsz() }, 'referencedResourceNotFound'],
  ['no number at all', { insz: '123' }, 'invalidStructure'],
])('%s', async (_what, named, kind) => {
  const officer = await world().asUser('privacyOfficer')
  const { status, body } = await officer.post('/fileMeasures', { ...hold, ...named })
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ name: 'insz', type: expect.stringContaining(kind) }),
  ])
})

test('somebody whom the OCMW alone knows', async () => {
  const insz = newInsz()
  const { id: person } = await newPerson(await world().asUser('socialWorker'), { insz })
  const officer = await world().asUser('privacyOfficer')
  for (const named of [{ person }, { insz }]) {
    expect((await officer.post('/fileMeasures', { ...hold, ...named })).status).toBe(400)
  }
})

test('the same is not set twice', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { person } = await fileMeasure(await world().asUser('clerk'), officer)
  const { status, body } = await officer.post('/fileMeasures', { ...hold, person })
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:retention:measureExists')
})

test('a legal hold keeps a file whatever its age, and a restriction does not', async () => {
  const [clerk, officer] = [await world().asUser('clerk'), await world().asUser('privacyOfficer')]
  const held = await fileMeasure(clerk, officer)
  const restricted = await fileMeasure(clerk, officer, { kind: 'restriction' })
  await runOn(world(), '2040-01-01')
  expect((await clerk.get(`/persons/${held.person}`)).status).toBe(200)
  expect((await clerk.get(`/persons/${restricted.person}`)).status).toBe(404)
})

test('a file under restriction is read and told so, but neither changed nor newly shared', async () => {
  const [clerk, officer] = [await world().asUser('clerk'), await world().asUser('privacyOfficer')]
  const { id: person } = await newPerson(clerk, { birthDate: '2014' })
  const { id: other } = await newPerson(clerk)
  const partner = { person: other, role: 'partner' } as const
  const { members, version } = await livesWith(clerk, person, partner)
  const guardians = `/persons/${person}/guardians`
  const { body: known } = await clerk.post<GuardianList>(guardians, guardian)
  const draft = await draftReferral(clerk, { person })
  const talk = await draftInterview(clerk, { person })
  await interviewLine(clerk, talk, { person, type: 'dutchLanguage' })
  const { id } = await fileMeasure(clerk, officer, { kind: 'restriction', person })

  const home = `/persons/${person}/household`
  const ended = { until: '2026-03-01' }
  const { id: newcomer } = await newPerson(clerk)
  const read = await clerk.get<Person>(`/persons/${person}`)
  expect(read.body.restrictedSince).toBe(world().clock.now.toISOString())
  const refused = await Promise.all([
    clerk.put(`/persons/${person}`, personInput({ givenName: 'Anders' })),
    clerk.post(`/referrals/${draft.id}/submission`),
    clerk.post(`/intakeInterviews/${talk.id}/completion`, { outcome: 'referred' }),
    clerk.post(guardians, { ...guardian, name: 'Mevrouw Anders' }),
    clerk.post(`${guardians}/${known.items[0]?.id}/ending`, ended),
    clerk.post(`${home}/members`, { person: newcomer, role: 'other' }, { version: version ?? 0 }),
    clerk.post(`${home}/members/${members[1]?.id}/ending`, ended, { version: version ?? 0 }),
    // Nor does the household of somebody else take them in.
    clerk.post(`/persons/${newcomer}/household/members`, { person, role: 'child' }),
  ])
  for (const { status, body } of refused) {
    expect(status).toBe(409)
    expect(body.type).toBe('urn:problem-type:onthaal:persons:personRestricted')
  }
  expect((await clerk.get<Person>(`/persons/${person}`)).body).toEqual(read.body)

  await officer.post(`/fileMeasures/${id}/lifting`, { reason: 'Het bezwaar is ingetrokken.' })
  const lifted = await clerk.get<Person>(`/persons/${person}`)
  expect(lifted.body.restrictedSince).toBeUndefined()
  expect((await clerk.put(`/persons/${person}`, personInput())).status).toBe(200)
  expect((await clerk.post(`/referrals/${draft.id}/submission`)).status).toBe(200)
})
