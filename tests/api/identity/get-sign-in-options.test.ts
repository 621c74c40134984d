import type { SignInOptions } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { claimNames } from '../../support/identity-provider.ts'
import { testApp } from '../../support/test-app.ts'
import { password } from '../../support/world.ts'

const provider = {
  issuer: new URL('https://nowhere.example'),
  clientId: 'x',
  clientSecret: 'x',
  scopes: 'openid',
  claims: claimNames,
  roleMap: new Map(),
  targetGroups: [],
}
const demo = testApp()
const production = testApp({ config: { demo: false, localAccounts: false, provider } })

test('people sign in with a name and a password, where there is no provider', async () => {
  const { status, body } = await demo().nobody.get<SignInOptions>('/signInOptions')
  expect(status).toBe(200)
  expect(body).toMatchObject({ localAccounts: true, provider: false })
})

test('where local accounts are off, a right password opens nothing', async () => {
  const { body } = await production().nobody.get<SignInOptions>('/signInOptions')
  expect(body).toMatchObject({ localAccounts: false, provider: true })
  const { status } = await production().nobody.post('/sessions', { username: 'clerk', password })
  expect(status).toBe(404)
  expect(await production().rows('select from session')).toEqual([])
})

test('an address with more in it is refused', async () => {
  expect((await demo().nobody.get('/signInOptions?all=true')).status).toBe(400)
})
