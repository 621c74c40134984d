import type { NewUser, User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { newUserInput } from '../../support/administration.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'createUser',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => '/users',
  body: () => newUserInput(),
  otherBody: () => newUserInput(),
})

test('somebody new has an account, no password, and the rights that were given', async () => {
  const administrator = await world().asUser('administrator')
  const input = newUserInput({ roles: ['manager', 'frontDesk'], education: true })
  const { status, body, headers } = await administrator.post<User>('/users', input)
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({ ...input, disabled: false, hasPassword: false, version: 1 })
  expect(body).not.toHaveProperty('lastSignInAt')
})

const faulty: [string, Partial<NewUser>, object][] = [
  ['a name that is taken', { username: 'CLERK' }, { name: 'username', code: 'taken' }],
  ['a job of an OCMW', { roles: ['socialWorker'] }, { name: 'roles[0]', code: 'otherKind' }],
  ['a job at a desk', { roles: ['counsellor'] }, { name: 'roles[0]', code: 'otherKind' }],
  ['a desk of the agency', { desks: [desks.city] }, { name: 'desks[0]', code: 'unknown' }],
  ['a region', { region: userId('clerk') }, { name: 'region', code: 'unknown' }],
]

test.each(faulty)('nobody at the city has %s', async (_what, changes, fault) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post('/users', newUserInput(changes))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining(fault)])
})
