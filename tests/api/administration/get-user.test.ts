import type { User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getUser',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => `/users/${userId('clerk')}`,
})

test('it tells when somebody signed in last, and nothing of their password', async () => {
  await world().signIn('clerk')
  const administrator = await world().asUser('administrator')
  const { body, text } = await administrator.get<User>(`/users/${userId('clerk')}`)
  expect(body).toMatchObject({
    username: 'clerk',
    roles: ['frontDesk'],
    hasPassword: true,
    lastSignInAt: world().clock.now.toISOString(),
  })
  expect(text).not.toMatch(/argon|hash/i)
})

test('whoever works elsewhere is not there, the OCMW next door among them', async () => {
  const administrator = await world().asUser('administrator')
  for (const name of ['socialWorker', 'otherClerk', 'counsellor'] as const) {
    expect((await administrator.get(`/users/${userId(name)}`)).status).toBe(404)
  }
})
