import type { User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { newUserInput } from '../../support/administration.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

async function newUser(): Promise<User> {
  const administrator = await world().asUser('administrator')
  return (await administrator.post<User>('/users', newUserInput())).body
}

testRefusals({
  operationId: 'reviewAccess',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => `/users/${(await newUser()).id}/accessReview`,
})

test('a review says when and by whom, and is no change of rights', async () => {
  const administrator = await world().asUser('administrator')
  const { id, lastChangedAt } = await newUser()
  world().clock.advance(5)
  const { body } = await administrator.post<User>(`/users/${id}/accessReview`)
  expect(body).toMatchObject({
    reviewedAt: world().clock.now.toISOString(),
    reviewedBy: { id: userId('administrator') },
    lastChangedAt,
    version: 2,
  })
})
