import type { Arrival, ArrivalStaffList } from '@onthaal/shared/arrivals/schemas'
import { expect, test } from 'vitest'
import { arrivalPlan, newArrival } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'planArrival',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/arrivals/${(await newArrival(await world().asUser('clerk'))).id}/plan`,
  body: () => arrivalPlan,
  otherBody: () => ({ ...arrivalPlan, room: 'Lokaal 3' }),
})

async function arrived() {
  const clerk = await world().asUser('clerk')
  const arrival = await newArrival(clerk)
  return { clerk, arrival, path: `/arrivals/${arrival.id}/plan` }
}

test('a talk is planned with moment, room, colleague and interpreter, and planned anew', async () => {
  const { clerk, path } = await arrived()
  const { body: staff } = await clerk.get<ArrivalStaffList>('/arrivalStaff')
  const [colleague] = staff.items
  const planned = await clerk.post<Arrival>(path, { ...arrivalPlan, staff: colleague?.id })
  expect(planned.status).toBe(200)
  expect(planned.body).toMatchObject({
    status: 'planned',
    version: 2,
    planned: { ...arrivalPlan, staff: colleague },
  })
  const { body } = await clerk.post<Arrival>(path, { at: '2026-03-10T10:30:00.000Z' })
  expect(body.planned).toEqual({ at: '2026-03-10T10:30:00.000Z' })
})

test('of two clerks who plan the same one at once the second is told', async () => {
  const { clerk, path } = await arrived()
  const answers = await Promise.all([
    clerk.post(path, arrivalPlan, { version: 1 }),
    clerk.post(path, { at: '2026-03-10T10:30:00Z' }, { version: 1 }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
})

test.each([
  [{ at: '2026-03-01T09:00:00Z' }, 'at', 'past'],
  [{ interpreterLanguage: 'zz' }, 'interpreterLanguage', 'language'],
  [{ staff: userId('otherClerk') }, 'staff', 'unknown'],
  [{ staff: userId('cityManager') }, 'staff', 'unknown'],
])('it is refused with %o', async (change, name, code) => {
  const { clerk, path } = await arrived()
  const { status, body } = await clerk.post(path, { ...arrivalPlan, ...change })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name, code }] })
})

test('earlier today is no past: a talk may be written down that is going on', async () => {
  const { clerk, path } = await arrived()
  expect((await clerk.post(path, { at: '2026-03-01T23:00:00Z' })).status).toBe(200)
})

test('whoever moved is not planned', async () => {
  const { clerk, arrival, path } = await arrived()
  await clerk.post(`/arrivals/${arrival.id}/change`, { move: 'moveAway' })
  const { status, body } = await clerk.post(path, arrivalPlan)
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: 'urn:problem-type:onthaal:arrivals:arrivalMoveNotAllowed' })
})
