import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import {
  draftReferral,
  newInsz,
  newPerson,
  personInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getPerson',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}`,
})

test('the agency sees a person through a referral that was sent to it, and through no draft', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, { insz: newInsz() })
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.get(`/persons/${person}`)).status).toBe(404)
  await draftReferral(clerk, { person })
  expect((await counsellor.get(`/persons/${person}`)).status).toBe(404)
  await submittedReferral(clerk, { person })
  const { status, body } = await counsellor.get<Person>(`/persons/${person}`)
  expect(status).toBe(200)
  expect(body.recordedBy.id).toBe(organisations.city.id)
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.get(`/persons/${person}`)).status).toBe(404)
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

test('the desk that both referred to reads the file of a sender, and never that of a non-sender', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id: person } = await newPerson(ocmw, { insz, phone: '+32470999999' })
  await newPerson(clerk, { insz })
  await submittedReferral(clerk, { person })
  const { body } = await (await world().asUser('counsellor')).get<Person>(`/persons/${person}`)
  expect(body.recordedBy.id).toBe(organisations.city.id)
  expect(body.phone).toBe(personInput().phone)
})

test('the colleagues of one organisation share its files', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  for (const name of ['schoolClerk', 'cityManager'] as const) {
    expect((await (await world().asUser(name)).get(`/persons/${id}`)).status).toBe(200)
  }
})
