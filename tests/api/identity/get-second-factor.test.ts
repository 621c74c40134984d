import type { SecondFactor } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { password, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getSecondFactor',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/secondFactor',
})

const path = '/secondFactor'

test('it is off until a code of its secret has come', async () => {
  const client = await world().signIn('clerk')
  const off = { isAvailable: true, isOn: false, recoveryCodesLeft: 0 }
  expect((await client.get(path)).body).toMatchObject(off)
  await client.post('/secondFactor/secret', { password })
  expect((await client.get(path)).body).toMatchObject(off)
})

test('whoever has one sees that it is on, how many recovery codes are left, and no secret', async () => {
  const { client, secret, recoveryCodes } = await switchOn(world(), 'cityManager')
  const { body, text } = await client.get<SecondFactor>(path)
  expect(body).toMatchObject({ isAvailable: true, isOn: true, recoveryCodesLeft: 8 })
  for (const one of [secret, ...recoveryCodes]) expect(text).not.toContain(one)
})

test('for whoever has no password here there is none', async () => {
  const client = await world().signIn('policyOfficer')
  await world().rows('delete from credential where user_id = $1', [userId('policyOfficer')])
  expect((await client.get(path)).body).toMatchObject({ isAvailable: false, isOn: false })
})
