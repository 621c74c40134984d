import type { SignInCode, User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { newUserInput } from '../../support/administration.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function newUser(): Promise<User> {
  const administrator = await world().asUser('administrator')
  return (await administrator.post<User>('/users', newUserInput())).body
}

testRefusals({
  operationId: 'replaceSignInCode',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => `/users/${(await newUser()).id}/signInCode`,
})

test('a code is shown once, and only its hash is kept', async () => {
  const administrator = await world().asUser('administrator')
  const { id, username } = await newUser()
  const { body } = await administrator.put<SignInCode>(`/users/${id}/signInCode`, undefined)
  expect(body).toMatchObject({ username, version: 2 })
  expect(body.code).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}(-[A-HJKMNP-TV-Z2-9]{5}){3}$/)
  expect(Date.parse(body.expiresAt) - world().clock.now.getTime()).toBe(72 * 3_600_000)
  const [row] = await world().rows<{ code_hash: string }>(
    'select code_hash from sign_in_code where user_id = $1',
    [id],
  )
  expect(row?.code_hash).toMatch(/^[0-9a-f]{64}$/)
  const again = await administrator.put<SignInCode>(`/users/${id}/signInCode`, undefined)
  expect(again.body.code).not.toBe(body.code)
})
