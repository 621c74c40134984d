import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import { newInsz, newPerson } from '../../support/factories.ts'
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

test('the colleagues of one organisation share its files', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  for (const name of ['schoolClerk', 'cityManager'] as const) {
    expect((await (await world().asUser(name)).get(`/persons/${id}`)).status).toBe(200)
  }
})
