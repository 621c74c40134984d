import type { NewMembership, RightsChange, User } from '@onthaal/shared/administration/schemas'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import {
  answerFirst,
  newUserInput,
  userOfOtherCity,
  userRights,
} from '../../support/administration.ts'
import { testRefusals } from '../../support/refusals.ts'
import { switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, password, userId } from '../../support/world.ts'

const world = testApp()
const newPassword = 'een zin van enkele woorden'

async function newMembership(changes: Partial<NewMembership> = {}): Promise<NewMembership> {
  const { username, displayName } = await userOfOtherCity(world())
  return { ...newUserInput(), username, displayName, ...changes }
}

testRefusals({
  operationId: 'createMembership',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => '/memberships',
  body: () => newMembership(),
  otherBody: () => newMembership(),
})

test('somebody of another organisation is asked, and works for both once they accepted', async () => {
  const administrator = await world().asUser('administrator')
  await world().rows(`update user_account set display_name = 'Otto Elders' where id = $1`, [
    userId('otherClerk'),
  ])
  const before = await world().signIn('otherClerk')
  const names = { username: 'OTHERclerk', displayName: 'otto elders' }
  const input = newUserInput({ ...names, roles: ['manager'] })
  const { status, body, headers } = await administrator.post<User>('/memberships', input)
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({
    ...{ id: userId('otherClerk'), displayName: 'Otto Elders', roles: ['manager'], version: 1 },
    ...{ isShared: true, isKeptHere: false, waitingSince: world().clock.now.toISOString() },
    // Nothing is told of what they have elsewhere.
    ...{ hasPassword: false, hasSecondFactor: false },
  })
  expect(body.lastSignInAt).toBeUndefined()
  const listed = await administrator.get<{ items: User[] }>('/users')
  expect(listed.body.items.find(({ id }) => id === body.id)).toEqual(body)
  // The session that was open goes on as it was.
  const open = (await before.get<CurrentSession>('/sessions/current')).body
  expect(open).toMatchObject({
    organisation: { id: organisations.otherCity.id },
    awaitsChoice: false,
    invitations: [{ organisation: { id: organisations.city.id }, roles: ['manager'] }],
  })
  expect(open.memberships).toHaveLength(1)
  const again = await world().signIn('otherClerk')
  expect((await again.get<CurrentSession>('/sessions/current')).body.awaitsChoice).toBe(false)
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'membershipOffered',
    by: { id: userId('administrator') },
    subject: { id: userId('otherClerk'), name: 'Otto Elders' },
  })
  expect(trail.body.items[0]?.fields).toContainEqual({ field: 'roles', after: ['manager'] })
  expect((await answerFirst(before, true)).status).toBe(200)
  const next = (await (await world().signIn('otherClerk')).get<CurrentSession>('/sessions/current'))
    .body
  expect(next.awaitsChoice).toBe(true)
  expect(next.memberships.map(({ organisation }) => organisation.id)).toContain(
    organisations.city.id,
  )
  const found = await administrator.get<User>(`/users/${userId('otherClerk')}`)
  expect(found.body).toMatchObject({ hasPassword: true, isShared: true, isKeptHere: false })
  expect(found.body.waitingSince).toBeUndefined()
})

test('taking it away again leaves what they have elsewhere', async () => {
  const administrator = await world().asUser('administrator')
  const { username, displayName } = await userOfOtherCity(world())
  await world().rows(
    `insert into credential select $2, password_hash from credential where user_id = $1`,
    [userId('otherClerk'), await idOf(username)],
  )
  const input = newUserInput({ username, displayName })
  const { id } = (await administrator.post<User>('/memberships', input)).body
  await answerFirst(await world().signInWith(username, password), true)
  const path = `/users/${id}`
  await administrator.get(path)
  const gone = await administrator.put<User>(path, userRights({ displayName, roles: [] }))
  expect(gone.body.roles).toEqual([])
  const client = await world().signInWith(username, password)
  const { body } = await client.get<CurrentSession>('/sessions/current')
  expect(body).toMatchObject({ awaitsChoice: false, roles: ['frontDesk'] })
  expect(body.memberships).toHaveLength(1)
})

async function idOf(username: string): Promise<string> {
  const [row] = await world().rows<{ id: string }>(
    'select id from user_account where username = $1',
    [username],
  )
  return row?.id ?? ''
}

test('a refusal is the same whatever is wrong of the names, and tells of no account', async () => {
  const administrator = await world().asUser('administrator')
  const known = await newMembership()
  const closed = await newMembership()
  await world().rows('update user_account set disabled_at = now() where username = $1', [
    closed.username,
  ])
  const wrong = [
    { ...known, username: 'niemand' },
    { ...known, displayName: 'Iemand Anders' },
    { ...known, username: known.displayName, displayName: known.username },
    { ...known, username: '%' },
    closed,
  ]
  const answers = await Promise.all(wrong.map((body) => administrator.post('/memberships', body)))
  for (const { status, body } of answers) {
    expect(status).toBe(400)
    expect(body.issues).toEqual(answers[0]?.body.issues)
    expect(body.issues).toEqual([
      expect.objectContaining({ name: 'username', code: 'noSuchAccount' }),
    ])
  }
  expect((await administrator.post('/memberships', known)).status).toBe(201)
})

test('whoever works here or was asked already is asked no second time, also of two requests at once', async () => {
  const administrator = await world().asUser('administrator')
  const input = await newMembership()
  const both = await Promise.all([1, 2].map(() => administrator.post('/memberships', input)))
  expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
  const { status, body } = await administrator.post('/memberships', input)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'username', code: 'worksHere' })])
})

test.each([
  ['a job of an OCMW', { roles: ['socialWorker' as const] }, 'roles[0]'],
  ['a desk of the agency', { desks: [desks.city] }, 'desks[0]'],
])('nobody at the city gets %s', async (_what, changes, name) => {
  const administrator = await world().asUser('administrator')
  const { body } = await administrator.post('/memberships', await newMembership(changes))
  expect(body.issues).toEqual([expect.objectContaining({ name })])
})

test('an account that another keeps gets neither password nor sign-in without second step here', async () => {
  const administrator = await world().asUser('administrator')
  const { client } = await switchOn(world(), 'otherSocialWorker')
  const [row] = await world().rows<{ username: string; displayName: string }>(
    `select username, display_name as "displayName" from user_account where id = $1`,
    [userId('otherSocialWorker')],
  )
  await administrator.post('/memberships', newUserInput(row))
  await answerFirst(client, true)
  const path = `/users/${userId('otherSocialWorker')}`
  expect((await administrator.get<User>(path)).body).toMatchObject({
    isShared: true,
    hasSecondFactor: true,
  })
  expect((await administrator.put(`${path}/signInCode`, undefined)).status).toBe(404)
  expect((await administrator.delete(`${path}/secondFactor`)).status).toBe(404)
  expect((await client.get('/secondFactor')).body).toMatchObject({ isOn: true })
})

test('whoever keeps an account does not take over what another gave it', async () => {
  const administrator = await world().asUser('administrator')
  const input = newUserInput()
  const { id } = (await administrator.post<User>('/users', input)).body
  const path = `/users/${id}`
  const made = await administrator.put<{ code: string }>(`${path}/signInCode`, undefined)
  const { code } = made.body
  await world().rows(`insert into second_factor values ($1, 'x', now(), 0, '{}')`, [id])
  await world().rows(
    `insert into membership (id, user_id, organisation_id, roles, education)
     values (gen_random_uuid(), $1, $2, '{frontDesk}', false)`,
    [id, organisations.otherCity.id],
  )
  // Not by the code that was made before either.
  const setPassword = { username: input.username, code, password: newPassword }
  expect((await world().nobody.post('/passwords', setPassword)).status).toBe(401)
  expect((await administrator.get<User>(path)).body.isShared).toBe(true)
  expect((await administrator.put(`${path}/signInCode`, undefined)).status).toBe(404)
  expect((await administrator.delete(`${path}/secondFactor`)).status).toBe(404)
  // Once the other one has taken its rights away, it is theirs again.
  await world().rows(
    `update membership set roles = '{}' where user_id = $1 and organisation_id = $2`,
    [id, organisations.otherCity.id],
  )
  expect((await administrator.get<User>(path)).body.isShared).toBe(false)
  expect((await administrator.delete(`${path}/secondFactor`)).status).toBe(204)
  expect((await world().nobody.post('/passwords', setPassword)).status).toBe(204)
})
