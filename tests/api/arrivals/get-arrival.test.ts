import type { Arrival } from '@onthaal/shared/arrivals/schemas'
import { expect, test } from 'vitest'
import { newArrival } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getArrival',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/arrivals/${(await newArrival(await world().asUser('clerk'))).id}`,
})

test('an arrival is read as it was made, and by its own organisation alone', async () => {
  const arrival = await newArrival(await world().asUser('clerk'))
  const colleague = await world().asUser('clerk')
  expect((await colleague.get<Arrival>(`/arrivals/${arrival.id}`)).body).toEqual(arrival)
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const elsewhere = await world().asUser(name)
    expect((await elsewhere.get(`/arrivals/${arrival.id}`)).status).toBe(404)
  }
})

test('whoever is on the list is work: their file opens to the colleagues without a word', async () => {
  const clerk = await world().asUser('clerk')
  const arrival = await newArrival(clerk)
  await world().rows(
    `update person_file_change set recorded_at = recorded_at - interval '9 days'`,
    [],
  )
  const path = `/persons/${arrival.person.id}`
  expect((await clerk.get(path)).status).toBe(200)
  await clerk.post(`/arrivals/${arrival.id}/change`, { move: 'moveAway' })
  expect((await clerk.get(path)).body).toMatchObject({
    type: 'urn:problem-type:onthaal:persons:purposeRequired',
  })
})
