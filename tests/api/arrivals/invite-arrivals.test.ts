import { randomUUID } from 'node:crypto'
import type { Arrival, ArrivalInvitations } from '@onthaal/shared/arrivals/schemas'
import { expect, test } from 'vitest'
import { newArrival, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'inviteArrivals',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => '/arrivalInvitations',
  body: async () => ({ arrivals: [(await newArrival(await world().asUser('clerk'))).id] }),
  otherBody: async () => ({ arrivals: [(await newArrival(await world().asUser('clerk'))).id] }),
})

test('everybody gets a letter, with the address that the file tells, in the order asked for', async () => {
  const clerk = await world().asUser('clerk')
  const address = { street: 'Teststraat', houseNumber: '12', postalCode: '9000', city: 'Gent' }
  const { id: person } = await newPerson(clerk, address)
  const ids = [(await newArrival(clerk)).id, (await newArrival(clerk, { person })).id]
  const { status, body } = await clerk.post<ArrivalInvitations>('/arrivalInvitations', {
    arrivals: ids,
  })
  expect(status).toBe(200)
  expect(body.skipped).toEqual([])
  expect(body.items.map(({ arrival }) => arrival.id)).toEqual(ids)
  expect(body.items[1]).toMatchObject({
    ...address,
    arrival: { status: 'invited', invitedOn: '2026-03-02', version: 2 },
  })
})

test('sent twice with one key it invites once', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newArrival(clerk)
  const options = { key: randomUUID() }
  const input = { arrivals: [id] }
  const first = await clerk.post('/arrivalInvitations', input, options)
  const second = await clerk.post('/arrivalInvitations', input, options)
  expect(second.body).toEqual(first.body)
  expect((await clerk.get<Arrival>(`/arrivals/${id}`)).body.version).toBe(2)
})

test('who may still answer gets the same letter again, and the day of the invitation stays', async () => {
  const clerk = await world().asUser('clerk')
  const [waiting, overdue] = [await newArrival(clerk), await newArrival(clerk)]
  const arrivals = [waiting.id, overdue.id]
  await clerk.post('/arrivalInvitations', { arrivals })
  const on = (id: string, day: string) =>
    world().rows('update arrival set invited_on = $2 where id = $1', [id, day])
  await on(waiting.id, '2026-02-20')
  await on(overdue.id, '2026-02-01')
  const { body } = await clerk.post<ArrivalInvitations>('/arrivalInvitations', { arrivals })
  expect(body.items.map(({ arrival }) => [arrival.id, arrival.invitedOn, arrival.version])).toEqual(
    [
      [waiting.id, '2026-02-20', 2],
      [overdue.id, '2026-03-02', 3],
    ],
  )
  expect(body.skipped).toEqual([])
})

test('whoever is planned, has come or may not be written to is passed over and named', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const [free, planned, came, restricted] = [
    await newArrival(clerk),
    await newArrival(clerk),
    await newArrival(clerk),
    await newArrival(clerk, { person }),
  ].map(({ id }) => id)
  await clerk.post(`/arrivals/${planned}/plan`, { at: '2026-03-09T09:00:00Z' })
  await clerk.post(`/arrivals/${came}/change`, { move: 'welcome' })
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), { person, kind: 'restriction' })
  const { body } = await clerk.post<ArrivalInvitations>('/arrivalInvitations', {
    arrivals: [free, planned, came, restricted],
  })
  expect(body.items.map(({ arrival }) => arrival.id)).toEqual([free])
  expect(body.skipped).toEqual([planned, came, restricted])
})

test('nobody is invited when one of them is on no list of the organisation', async () => {
  const [clerk, elsewhere] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const [own, other] = [await newArrival(clerk), await newArrival(elsewhere)]
  const { status, body } = await clerk.post('/arrivalInvitations', { arrivals: [own.id, other.id] })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'arrivals[1]', code: 'unknown' }] })
  expect((await clerk.get<Arrival>(`/arrivals/${own.id}`)).body.status).toBe('toInvite')
})
