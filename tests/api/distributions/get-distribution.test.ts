import type { Distribution } from '@onthaal/shared/distributions/schemas'
import { expect, test } from 'vitest'
import { handedOut } from '../../support/distributions.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getDistribution',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'cityManager', 'counsellor', 'policyOfficer'],
  path: async () => `/distributions/${await handedOut(world())}`,
})

test('whoever handed work out sees who got what; no other manager does', async () => {
  const path = `/distributions/${await handedOut(world())}`
  const { body } = await (await world().asUser('agencyManager')).get<Distribution>(path)
  expect(body).toMatchObject({
    colleagues: [{ colleague: { id: userId('counsellor') }, got: 1 }],
    leftOut: [],
  })
  expect(body).not.toHaveProperty('undone')
  expect((await (await world().asUser('schoolManager')).get(path)).status).toBe(404)
})
