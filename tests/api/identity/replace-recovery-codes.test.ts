import type { RecoveryCodes } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { password, userId } from '../../support/world.ts'

const world = testApp({
  signInLimits: { perAccount: 5, perAccountAnywhere: 50, perAddress: 50, delayPerFailure: 0 },
})
const path = '/secondFactor/recoveryCodes'

testRefusals({
  operationId: 'replaceRecoveryCodes',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => path,
  body: () => ({ code: 'XXXXX-XXXXX' }),
})

test('a code gives new recovery codes, of which the old ones are none, and ends the other sessions', async () => {
  const { client, code, recoveryCodes } = await switchOn(world(), 'cityManager')
  const signIn = (typed: string) =>
    world().nobody.post('/sessions', { username: 'cityManager', password, code: typed })
  expect((await signIn(code(1))).status).toBe(201)
  world().clock.advance(1)
  const { status, body } = await client.post<RecoveryCodes>(path, { code: code() })
  expect(status).toBe(200)
  expect(body.codes).toHaveLength(8)
  const sessions = await world().rows('select id from session where user_id = $1', [
    userId('cityManager'),
  ])
  expect(sessions).toHaveLength(1)
  expect((await signIn(recoveryCodes[0] ?? '')).status).toBe(401)
  expect((await signIn(body.codes[0] ?? '')).status).toBe(201)
  // A recovery code gives new ones too, and is used up by that.
  const again = await client.post<RecoveryCodes>(path, { code: body.codes[1] })
  expect(again.status).toBe(200)
})

test('a wrong or used code changes nothing, and counts as a guess', async () => {
  const { client, code } = await switchOn(world(), 'privacyOfficer')
  for (const wrong of [code(), code(-1), code(5), 'XXXXX', '000 000']) {
    expect((await client.post(path, { code: wrong })).status).toBe(400)
  }
  expect((await client.post(path, { code: code(1) })).status).toBe(429)
  expect((await client.get('/secondFactor')).body).toMatchObject({ recoveryCodesLeft: 8 })
})

test('who has no password here has no second step either', async () => {
  const client = await world().signIn('policyOfficer')
  await world().rows('delete from credential where user_id = $1', [userId('policyOfficer')])
  expect((await client.post(path, { code: '000000' })).status).toBe(404)
})
