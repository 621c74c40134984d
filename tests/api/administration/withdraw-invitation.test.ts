import type { RightsChange, User } from '@onthaal/shared/administration/schemas'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { answerFirst, invite, newUserInput } from '../../support/administration.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, userId } from '../../support/world.ts'

const world = testApp()
const pathOf = (name: Parameters<typeof userId>[0]) => `/users/${userId(name)}/invitation`

testRefusals({
  operationId: 'withdrawInvitation',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'agencyManager'],
  path: async () => pathOf('schoolClerk'),
})

test('whoever asked takes it back: it is gone with its desks, and can be asked again', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const [names] = await world().rows<{ username: string; displayName: string }>(
    `select username, display_name as "displayName" from user_account where id = $1`,
    [userId('otherClerk')],
  )
  const input = newUserInput({ ...names, roles: ['counsellor'], desks: [desks.city] })
  expect((await administrator.post<User>('/memberships', input)).status).toBe(201)
  const { status, text } = await administrator.delete(pathOf('otherClerk'))
  expect(status).toBe(204)
  expect(text).toBe('')
  expect((await administrator.get(`/users/${userId('otherClerk')}`)).status).toBe(404)
  const client = await world().signIn('otherClerk')
  expect((await client.get<CurrentSession>('/sessions/current')).body.invitations).toEqual([])
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'membershipWithdrawn',
    by: { id: userId('agencyAdministrator') },
    subject: { id: userId('otherClerk') },
    fields: [{ field: 'roles', before: ['counsellor'] }],
  })
  expect((await administrator.delete(pathOf('otherClerk'))).status).toBe(404)
  expect((await administrator.post<User>('/memberships', input)).status).toBe(201)
})

test('what was asked stays as it is while it waits, and tells nothing of the account', async () => {
  const administrator = await world().asUser('administrator')
  await invite(world(), 'languageAdvisor', 'city')
  await world().rows('update user_account set disabled_at = now() where id = $1', [
    userId('languageAdvisor'),
  ])
  const path = `/users/${userId('languageAdvisor')}`
  const { body: user } = await administrator.get<User>(path)
  expect(user.disabled).toBe(false)
  const { displayName, education, desks: worksFor, version } = user
  const input = { displayName, roles: ['manager'], education, desks: worksFor, disabled: false }
  const { status, body } = await administrator.put(path, input, { version })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'roles', code: 'waiting', in: 'body' }] })
  expect((await administrator.get<User>(path)).body).toEqual(user)
})

test('what was accepted stays: rights are taken away by changing them', async () => {
  const administrator = await world().asUser('administrator')
  await invite(world(), 'counsellor', 'city')
  await answerFirst(await world().signIn('counsellor'), true)
  expect((await administrator.delete(pathOf('counsellor'))).status).toBe(404)
  const user = await administrator.get<User>(`/users/${userId('counsellor')}`)
  expect(user.body.roles).toEqual(['frontDesk'])
})

test('nobody takes back what another organisation asked', async () => {
  await invite(world(), 'socialWorker', 'otherCity')
  for (const name of ['administrator', 'agencyAdministrator'] as const) {
    const client = await world().asUser(name)
    expect((await client.delete(pathOf('socialWorker'))).status, name).toBe(404)
  }
  const client = await world().signIn('socialWorker')
  expect((await client.get<CurrentSession>('/sessions/current')).body.invitations).toHaveLength(1)
})
