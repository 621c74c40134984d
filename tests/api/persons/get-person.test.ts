import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getPerson',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'counsellor', 'languageAdvisor'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}`,
})

test('each organisation reads its own file of the same human being', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const ofCity = await newPerson(clerk, { insz, givenName: 'Amina' })
  const ofOcmw = await newPerson(ocmw, { insz, givenName: 'Aminah', phone: '+32470999999' })
  expect(ofOcmw.id).toBe(ofCity.id)
  expect((await clerk.get<Person>(`/persons/${ofCity.id}`)).body.givenName).toBe('Amina')
  expect((await ocmw.get<Person>(`/persons/${ofCity.id}`)).body.givenName).toBe('Aminah')
})

test('the colleagues of one organisation share its files, as far as their work needs them', async () => {
  const { person } = await submittedReferral(await world().asUser('clerk'))
  const { id } = await newPerson(await world().asUser('clerk'))
  for (const name of ['schoolClerk', 'cityManager'] as const) {
    const colleague = await world().asUser(name)
    expect((await colleague.get(`/persons/${person.id}`)).status).toBe(200)
    const { status, body } = await colleague.get(`/persons/${id}`)
    expect(status).toBe(403)
    expect(body.type).toBe('urn:problem-type:onthaal:persons:purposeRequired')
  }
})

test('the answer tells what was said to open the file, and nothing where work opens it', async () => {
  const { person } = await submittedReferral(await world().asUser('clerk'))
  const colleague = await world().asUser('schoolClerk')
  const { body } = await colleague.get<Person>(`/persons/${person.id}`)
  expect(body.openedFor).toBeUndefined()
  const { id } = await newPerson(await world().asUser('clerk'))
  await atTheCounter(colleague, id)
  const opened = await colleague.get<Person>(`/persons/${id}`)
  expect(opened.body.openedFor).toMatchObject({ purpose: 'atTheCounter' })
})
