import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { password, userId } from '../../support/world.ts'

const world = testApp({
  signInLimits: { perAccount: 5, perAccountAnywhere: 50, perAddress: 50, delayPerFailure: 0 },
})

testRefusals({
  operationId: 'unlockSession',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/sessions/current/unlocking',
  body: () => ({ password: 'wrong' }),
})

test('whoever locked it goes on in the same session, with a new token', async () => {
  const client = await world().signIn('cityManager')
  const before = await client.get<CurrentSession>('/sessions/current')
  const [row] = await world().rows<{ id: string; token_hash: string }>(
    'select * from session where user_id = $1',
    [userId('cityManager')],
  )
  await client.post('/sessions/current/lock')
  world().clock.advance(20)
  const path = '/sessions/current/unlocking'
  const { status, body, headers } = await client.post<CurrentSession>(path, { password })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    user: before.body.user,
    organisation: before.body.organisation,
    expiresAt: before.body.expiresAt,
    idleEndsInSec: 1800,
  })
  expect((await client.get('/sessions/current')).status).toBe(401)
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
  const renewed = await world().nobody.get('/sessions/current', { headers: { cookie } })
  expect(renewed.status).toBe(200)
  const rows = await world().rows<{ id: string; token_hash: string }>(
    'select * from session where user_id = $1',
    [userId('cityManager')],
  )
  expect(rows.map(({ id }) => id)).toEqual([row?.id])
  expect(rows[0]?.token_hash).not.toBe(row?.token_hash)
})

test('a wrong password leaves it locked, and guesses count with those at the sign-in', async () => {
  const client = await world().signIn('policyOfficer')
  await client.post('/sessions/current/lock')
  for (let guess = 0; guess < 5; guess += 1) {
    const { status, body } = await client.post('/sessions/current/unlocking', { password: 'x' })
    expect(status).toBe(401)
    expect(body.type).toBe('urn:problem-type:onthaal:identity:signInFailed')
  }
  const late = await client.post('/sessions/current/unlocking', { password })
  expect(late.status).toBe(429)
  const door = await world().nobody.post('/sessions', { username: 'policyOfficer', password })
  expect(door.status).toBe(429)
  expect((await client.get('/sessions/current')).status).toBe(401)
})

test('who has no password here cannot unlock with one', async () => {
  const client = await world().signIn('privacyOfficer')
  await client.post('/sessions/current/lock')
  await world().rows('delete from credential where user_id = $1', [userId('privacyOfficer')])
  const { status, body } = await client.post('/sessions/current/unlocking', { password })
  expect(status).toBe(401)
  expect(body.type).toBe('urn:problem-type:onthaal:identity:signInFailed')
})
