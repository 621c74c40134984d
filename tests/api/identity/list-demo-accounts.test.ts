import { expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'
import { userId, userNames } from '../../support/world.ts'

interface Accounts {
  readonly items: readonly { readonly username: string; readonly roles: readonly string[] }[]
}

const open = userNames.filter((name) => name !== 'otherClerk')
const demo = testApp({ demoUserIds: open.map(userId) })
const production = testApp({ config: { demo: false } })

test('a demonstration lists the accounts that anybody may try, and no password', async () => {
  await demo().rows('update user_account set disabled_at = now() where id = $1', [
    userId('administrator'),
  ])
  const { status, body, text } = await demo().nobody.get<Accounts>('/demoAccounts')
  expect(status).toBe(200)
  const listed = open.filter((name) => name !== 'administrator')
  expect(body.items.map(({ username }) => username).sort()).toEqual(listed.sort())
  expect(text).not.toMatch(/argon|password|hash/i)
})

test('anywhere else there are none to list', async () => {
  const { status, body } = await production().nobody.get<Accounts>('/demoAccounts')
  expect(status).toBe(200)
  expect(body.items).toEqual([])
})

test('an address with more in it is refused', async () => {
  expect((await demo().nobody.get('/demoAccounts?all=true')).status).toBe(400)
})
