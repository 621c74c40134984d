import type { SignInCode, User } from '@onthaal/shared/administration/schemas'
import { describe, expect, test } from 'vitest'
import { newUserInput, userRights } from '../../support/administration.ts'
import { testBodyRefusals } from '../../support/body-refusals.ts'
import { operationNamed } from '../../support/contract.ts'
import { testApp } from '../../support/test-app.ts'
import { userId, password as usual } from '../../support/world.ts'

const world = testApp({
  signInLimits: { perAccount: 3, perAccountAnywhere: 1000, perAddress: 1000, delayPerFailure: 0 },
})
const password = 'een lang wachtwoord'

async function withCode(): Promise<{ user: User & { username: string }; code: string }> {
  const administrator = await world().asUser('administrator')
  const input = newUserInput()
  const { body: user } = await administrator.post<User>('/users', input)
  const path = `/users/${user.id}/signInCode`
  const { body } = await administrator.put<SignInCode>(path, undefined)
  return { user: { ...user, username: input.username }, code: body.code }
}

function set(username: string, code: string, wanted = password) {
  return world().nobody.post('/passwords', { username, code, password: wanted })
}

async function signsIn(username: string, typed = password): Promise<boolean> {
  const { status } = await world().nobody.post('/sessions', { username, password: typed })
  return status === 201
}

describe('setPassword refuses', () => {
  const patient = testApp({
    signInLimits: {
      perAccount: 10_000,
      perAccountAnywhere: 10_000,
      perAddress: 10_000,
      delayPerFailure: 0,
    },
  })
  const good = { username: 'clerk', code: 'AAAAA', password }
  testBodyRefusals(
    (options) => patient().nobody.request('POST', '/passwords', { body: good, ...options }),
    operationNamed('setPassword'),
    () => good,
  )

  test('a page of another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const { status } = await patient().nobody.post('/passwords', good, { headers })
    expect(status).toBe(403)
  })
})

test('with the code somebody sets a password, once, and signs in with it', async () => {
  const { user, code } = await withCode()
  expect(await signsIn(user.username)).toBe(false)
  // As people type it.
  expect(
    (await set(user.username.toUpperCase(), code.toLowerCase().replaceAll('-', ' '))).status,
  ).toBe(204)
  expect(await signsIn(user.username)).toBe(true)
  const again = await set(user.username, code, 'een ander wachtwoord')
  expect(again.status).toBe(401)
  expect(again.body.type).toBe('urn:problem-type:onthaal:identity:signInFailed')
  expect(await signsIn(user.username)).toBe(true)
})

test('a code is over after three days, and when a newer one was made', async () => {
  const { clock } = world()
  const before = clock.now
  const { user, code } = await withCode()
  clock.advance(72 * 60)
  expect((await set(user.username, code)).status).toBe(401)
  clock.now = before
  const administrator = await world().asUser('administrator')
  await administrator.get(`/users/${user.id}`)
  const newer = await administrator.put<SignInCode>(`/users/${user.id}/signInCode`, undefined)
  expect((await set(user.username, code)).status).toBe(401)
  expect((await set(user.username, newer.body.code)).status).toBe(204)
})

test('it opens no account of another, and none that is closed', async () => {
  const { user, code } = await withCode()
  expect((await set('clerk', code)).status).toBe(401)
  expect(await signsIn('clerk', usual)).toBe(true)
  const administrator = await world().asUser('administrator')
  await administrator.get(`/users/${user.id}`)
  await administrator.put(`/users/${user.id}`, userRights({ disabled: true }))
  expect((await set(user.username, code)).status).toBe(401)
})

test('a new password ends the sessions that were opened with the old one', async () => {
  const clerk = await world().signIn('schoolClerk')
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('schoolClerk')}`
  await administrator.get(path)
  const { body } = await administrator.put<SignInCode>(`${path}/signInCode`, undefined)
  expect((await clerk.get('/sessions/current')).status).toBe(200)
  expect((await set('schoolClerk', body.code)).status).toBe(204)
  expect((await clerk.get('/sessions/current')).status).toBe(401)
})

test('a short password is refused before the code is looked at', async () => {
  const { user, code } = await withCode()
  const { status, body } = await set(user.username, code, 'kort')
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'password' })])
  expect((await set(user.username, code)).status).toBe(204)
})

test('guessing codes is limited like guessing passwords', async () => {
  const { user, code } = await withCode()
  for (let at = 0; at < 3; at += 1) expect((await set(user.username, 'AAAAA')).status).toBe(401)
  const { status, headers } = await set(user.username, code)
  expect(status).toBe(429)
  expect(headers.get('retry-after')).toMatch(/^\d+$/)
})
