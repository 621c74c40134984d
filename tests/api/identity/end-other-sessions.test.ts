import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'endOtherSessions',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/sessions/others',
})

test('all others of one’s own end, this one and those of colleagues go on', async () => {
  const [first, second, here] = [
    await world().signIn('cityManager'),
    await world().signIn('cityManager'),
    await world().signIn('cityManager'),
  ]
  const colleague = await world().signIn('policyOfficer')
  expect((await here.delete('/sessions/others')).status).toBe(204)
  expect((await first.get('/sessions/current')).status).toBe(401)
  expect((await second.get('/sessions/current')).status).toBe(401)
  expect((await here.get('/sessions/current')).status).toBe(200)
  expect((await colleague.get('/sessions/current')).status).toBe(200)
})
