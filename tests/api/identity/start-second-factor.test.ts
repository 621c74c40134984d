import type { SecondFactorSecret } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { codeAt, switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { password, userId } from '../../support/world.ts'

const world = testApp({
  signInLimits: { perAccount: 5, perAccountAnywhere: 50, perAddress: 50, delayPerFailure: 0 },
})
const path = '/secondFactor/secret'

testRefusals({
  operationId: 'startSecondFactor',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => path,
  body: () => ({ password }),
})

const rowOf = (name: 'clerk' | 'cityManager') =>
  world().rows<{ secret: string; confirmed_at: unknown }>(
    'select * from second_factor where user_id = $1',
    [userId(name)],
  )

test('the secret is shown once, for an app to read or to type over, and is kept encrypted', async () => {
  const client = await world().signIn('clerk')
  const { status, body } = await client.post<SecondFactorSecret>(path, { password })
  expect(status).toBe(200)
  expect(body.secret).toMatch(/^[A-Z2-7]{32}$/)
  const uri = new URL(body.uri)
  expect(uri.protocol).toBe('otpauth:')
  expect(decodeURIComponent(uri.pathname)).toContain('Onthaal:clerk')
  expect(uri.searchParams.get('secret')).toBe(body.secret)
  const [row] = await rowOf('clerk')
  expect(row?.confirmed_at).toBeNull()
  const kept = Buffer.from(row?.secret ?? '', 'base64').toString('latin1')
  expect(kept).not.toContain(body.secret)
  expect(row?.secret).not.toContain(body.secret)
})

test('whoever begins again gets another secret, and the first one confirms nothing', async () => {
  const client = await world().signIn('clerk')
  const [first, second] = [
    await client.post<SecondFactorSecret>(path, { password }),
    await client.post<SecondFactorSecret>(path, { password }),
  ]
  expect(second.body.secret).not.toBe(first.body.secret)
  const code = codeAt(first.body.secret, world().clock.now)
  expect((await client.post('/secondFactor/confirmation', { code })).status).toBe(400)
})

test('a wrong password is told beside its field, counts as a guess, and nothing begins', async () => {
  const client = await world().signIn('cityManager')
  for (let guess = 0; guess < 5; guess += 1) {
    const { status, body } = await client.post(path, { password: 'wrong' })
    expect(status).toBe(400)
    expect(body.issues).toEqual([
      expect.objectContaining({ name: 'password', code: 'wrongPassword' }),
    ])
  }
  expect((await client.post(path, { password })).status).toBe(429)
  expect(await rowOf('cityManager')).toEqual([])
})

test('whoever has one switches it off before another begins', async () => {
  const { client, code } = await switchOn(world(), 'privacyOfficer')
  const { status, body } = await client.post(path, { password })
  expect(status).toBe(409)
  expect(body.type).toBe('urn:problem-type:onthaal:identity:secondFactorExists')
  const off = await client.post('/secondFactor/removal', { code: code(1) })
  expect(off.status).toBe(204)
  expect((await client.post(path, { password })).status).toBe(200)
})

test('who has no password here has no second step either', async () => {
  const client = await world().signIn('policyOfficer')
  await world().rows('delete from credential where user_id = $1', [userId('policyOfficer')])
  expect((await client.post(path, { password })).status).toBe(404)
})
