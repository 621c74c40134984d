import type { RecoveryCodes, SecondFactorSecret } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { codeAt } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { password, userId } from '../../support/world.ts'

const world = testApp({
  signInLimits: { perAccount: 5, perAccountAnywhere: 50, perAddress: 50, delayPerFailure: 0 },
})
const path = '/secondFactor/confirmation'

testRefusals({
  operationId: 'confirmSecondFactor',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => path,
  body: () => ({ code: 'XXXXX-XXXXX' }),
})

test('a first code switches it on, gives recovery codes once, and ends the other sessions', async () => {
  const client = await world().signIn('cityManager')
  const elsewhere = await world().signIn('cityManager')
  const begun = await client.post<SecondFactorSecret>('/secondFactor/secret', { password })
  const code = codeAt(begun.body.secret, world().clock.now)
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  const { status, body } = await client.post<RecoveryCodes>(path, { code: spaced })
  expect(status).toBe(200)
  expect(new Set(body.codes).size).toBe(8)
  for (const one of body.codes)
    expect(one).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}(-[A-HJKMNP-TV-Z2-9]{5}){4}$/)
  expect((await elsewhere.get('/sessions/current')).status).toBe(401)
  expect((await client.get('/secondFactor')).body).toMatchObject({ isOn: true })
  const [row] = await world().rows<{ recovery_hashes: string[] }>(
    'select recovery_hashes from second_factor where user_id = $1',
    [userId('cityManager')],
  )
  for (const hash of row?.recovery_hashes ?? []) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  // What is on is not confirmed a second time.
  expect((await client.post(path, { code })).status).toBe(400)
})

test('a wrong code is told beside its field, counts as a guess, and switches nothing on', async () => {
  const client = await world().signIn('privacyOfficer')
  const elsewhere = await world().signIn('privacyOfficer')
  const begun = await client.post<SecondFactorSecret>('/secondFactor/secret', { password })
  const { now } = world().clock
  for (const steps of [-2, 2, 100, 200, 300]) {
    const code = codeAt(begun.body.secret, now, steps)
    const { status, body } = await client.post(path, { code })
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ name: 'code', code: 'wrongCode' })])
  }
  const late = await client.post(path, { code: codeAt(begun.body.secret, now) })
  expect(late.status).toBe(429)
  expect((await client.get('/secondFactor')).body).toMatchObject({ isOn: false })
  expect((await elsewhere.get('/sessions/current')).status).toBe(200)
})

test('who has no password here has no second step either', async () => {
  const client = await world().signIn('policyOfficer')
  await world().rows('delete from credential where user_id = $1', [userId('policyOfficer')])
  expect((await client.post(path, { code: '000000' })).status).toBe(404)
})
