import type { ArrivalStaffList } from '@onthaal/shared/arrivals/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listArrivalStaff',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => '/arrivalStaff',
})

test('whoever holds talks in the own organisation stands there, and nobody else', async () => {
  const { body } = await (await world().asUser('clerk')).get<ArrivalStaffList>('/arrivalStaff')
  const ids = body.items.map(({ id }) => id)
  expect(ids).toContain(userId('clerk'))
  for (const name of ['cityManager', 'socialWorker', 'otherClerk', 'counsellor'] as const) {
    expect(ids).not.toContain(userId(name))
  }
})
