import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { password, userId } from '../../support/world.ts'

const world = testApp({
  signInLimits: { perAccount: 5, perAccountAnywhere: 50, perAddress: 50, delayPerFailure: 0 },
})
const path = '/secondFactor/removal'

testRefusals({
  operationId: 'switchOffSecondFactor',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => path,
  body: () => ({ code: 'XXXXX-XXXXX' }),
})

test('a code switches it off: its secret is gone, the other sessions end, a password is enough', async () => {
  const { client, code } = await switchOn(world(), 'cityManager')
  const credentials = { username: 'cityManager', password }
  const elsewhere = await world().nobody.post('/sessions', { ...credentials, code: code(1) })
  expect(elsewhere.status).toBe(201)
  world().clock.advance(1)
  const { status, text } = await client.post(path, { code: code() })
  expect(status).toBe(204)
  expect(text).toBe('')
  expect(await world().rows('select from second_factor')).toEqual([])
  const sessions = await world().rows('select id from session where user_id = $1', [
    userId('cityManager'),
  ])
  expect(sessions).toHaveLength(1)
  expect((await client.get('/secondFactor')).body).toMatchObject({ isOn: false })
  expect((await world().nobody.post('/sessions', credentials)).status).toBe(201)
})

test('a recovery code switches it off too', async () => {
  const { client, recoveryCodes } = await switchOn(world(), 'socialWorker')
  expect((await client.post(path, { code: recoveryCodes[7]?.toLowerCase() })).status).toBe(204)
})

test('a wrong or used code leaves it on, and counts as a guess; a password clears none of them', async () => {
  const { client, code } = await switchOn(world(), 'privacyOfficer')
  for (const wrong of [code(), code(3), 'XXXXX', '']) {
    const { status } = await client.post(path, { code: wrong || '1' })
    expect(status).toBe(400)
  }
  await client.post('/sessions/current/lock')
  const unlocked = await client.post('/sessions/current/unlocking', { password })
  expect(unlocked.status).toBe(200)
  const cookie = unlocked.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie }
  const fifth = await world().nobody.post(path, { code: '000000' }, { headers })
  expect(fifth.status).toBe(400)
  const late = await world().nobody.post(path, { code: code(1) }, { headers })
  expect(late.status).toBe(429)
})

test('who has no password here has no second step either', async () => {
  const client = await world().signIn('policyOfficer')
  await world().rows('delete from credential where user_id = $1', [userId('policyOfficer')])
  expect((await client.post(path, { code: '000000' })).status).toBe(404)
})
