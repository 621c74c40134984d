import type { Arrival } from '@onthaal/shared/arrivals/schemas'
import { expect, test } from 'vitest'
import { arrivalPlan, draftInterview, newArrival, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'changeArrival',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/arrivals/${(await newArrival(await world().asUser('clerk'))).id}/change`,
  body: () => ({ move: 'welcome' }),
  otherBody: () => ({ move: 'moveAway' }),
})

async function arrived(changes = {}) {
  const clerk = await world().asUser('clerk')
  const arrival = await newArrival(clerk, changes)
  const change = (move: string) => clerk.post<Arrival>(`/arrivals/${arrival.id}/change`, { move })
  return { clerk, arrival, change }
}

test('who comes without an appointment is welcome, and the arrival ends today', async () => {
  const { change } = await arrived()
  const { status, body } = await change('welcome')
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'came', endedOn: '2026-03-02', version: 2 })
})

test('a planned talk without them is counted, and they may be invited again', async () => {
  const { clerk, arrival, change } = await arrived()
  for (const missedTalks of [1, 2]) {
    await clerk.post(`/arrivals/${arrival.id}/plan`, arrivalPlan)
    const { body } = await change('miss')
    expect(body).toMatchObject({ status: 'noResponse', missedTalks })
    expect(body.allowedMoves).toContain('invite')
  }
})

test('no answer to a letter is no missed talk', async () => {
  const { clerk, arrival, change } = await arrived()
  await clerk.post('/arrivalInvitations', { arrivals: [arrival.id] })
  await clerk.get(`/arrivals/${arrival.id}`)
  expect((await change('miss')).body).toMatchObject({ status: 'noResponse', missedTalks: 0 })
})

test('a mistake is undone, and begins anew', async () => {
  const { clerk, arrival, change } = await arrived()
  await clerk.post(`/arrivals/${arrival.id}/plan`, arrivalPlan)
  await change('welcome')
  const { body } = await change('reopen')
  expect(body).toMatchObject({ status: 'toInvite', version: 4 })
  expect(body).not.toHaveProperty('planned')
  expect(body).not.toHaveProperty('endedOn')
})

test('what ended is not reopened beside a newer one of the same person', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { change } = await arrived({ person, registeredOn: '2026-01-02' })
  await change('moveAway')
  await world().rows(`update arrival set ended_on = '2026-02-01' where person_id = $1`, [person])
  const again = await newArrival(clerk, { person })
  expect(again.status).toBe('toInvite')
  expect((await change('reopen')).status).toBe(409)
})

test('what is told of somebody who came is no answer to anything', async () => {
  const { change } = await arrived()
  await change('welcome')
  const { status, body } = await change('miss')
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: 'urn:problem-type:onthaal:arrivals:arrivalMoveNotAllowed' })
})

test('nothing changes of a file under restriction', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { change } = await arrived({ person })
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), { person, kind: 'restriction' })
  const { status, body } = await change('welcome')
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: 'urn:problem-type:onthaal:persons:personRestricted' })
})

test('whoever a talk begins with came, wherever it begins', async () => {
  const clerk = await world().asUser('clerk')
  const waited = await newArrival(clerk)
  await draftInterview(clerk, { person: waited.person.id })
  const { body } = await clerk.get<Arrival>(`/arrivals/${waited.id}`)
  expect(body).toMatchObject({ status: 'came', version: waited.version + 1 })
  // Who moved is not brought back by a talk.
  const moved = await newArrival(clerk)
  await clerk.post(`/arrivals/${moved.id}/change`, { move: 'moveAway' }, { version: 1 })
  await draftInterview(clerk, { person: moved.person.id })
  const after = await clerk.get<Arrival>(`/arrivals/${moved.id}`)
  expect(after.body.status).toBe('moved')
})
