import type { RightsChange, User, UserRights } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { newUserInput, userRights } from '../../support/administration.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, userId } from '../../support/world.ts'

const world = testApp()

async function newUser(changes: Parameters<typeof newUserInput>[0] = {}): Promise<User> {
  const administrator = await world().asUser('administrator')
  return (await administrator.post<User>('/users', newUserInput(changes))).body
}

testRefusals({
  operationId: 'updateUser',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => `/users/${(await newUser()).id}`,
  body: () => userRights(),
})

test('what somebody may do changes at their next request', async () => {
  const [administrator, clerk] = [
    await world().asUser('administrator'),
    await world().signIn('clerk'),
  ]
  expect((await clerk.get('/referrals?box=sent')).status).toBe(200)
  const path = `/users/${userId('clerk')}`
  await administrator.get(path)
  const demoted = await administrator.put<User>(path, userRights({ roles: ['policyOfficer'] }))
  expect(demoted.body).toMatchObject({ roles: ['policyOfficer'], displayName: 'Nieuwe Collega' })
  expect((await clerk.get('/referrals?box=sent')).status).toBe(403)
  await administrator.put(path, userRights({ disabled: true }))
  expect((await clerk.get('/sessions/current')).status).toBe(401)
  await administrator.put(path, userRights())
  expect((await (await world().signIn('clerk')).get('/referrals?box=sent')).status).toBe(200)
})

const more: [string, Partial<UserRights>][] = [
  ['a job that reaches people', { roles: ['administrator', 'frontDesk'] }],
  ['the schooling of minors', { roles: ['administrator'], education: true }],
  ['no job any more', { roles: [] }],
  ['a closed account', { roles: ['administrator'], disabled: true }],
]

test.each(more)('an administrator does not give themselves %s', async (_what, changes) => {
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('administrator')}`
  await administrator.get(path)
  const { status, body } = await administrator.put(path, userRights(changes))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'roles', code: 'ownRights' })])
})

test('an administrator may write their own name anew, and a second one may change their rights', async () => {
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('administrator')}`
  await administrator.get(path)
  const own = userRights({ roles: ['administrator'], displayName: 'Els' })
  expect((await administrator.put(path, own)).status).toBe(200)
})

test.each([
  ['a job of another kind of organisation', { roles: ['languageAdvisor'] }, 'roles[0]'],
  ['a desk of the agency', { desks: [desks.city] }, 'desks[0]'],
] as const)('nobody at the city gets %s', async (_what, changes, name) => {
  const administrator = await world().asUser('administrator')
  const { id } = await newUser()
  const rights = userRights(changes as unknown as Partial<UserRights>)
  const { status, body } = await administrator.put(`/users/${id}`, rights)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name })])
})

test('who also works elsewhere gets rights here, and their account is left to where it is kept', async () => {
  await world().rows(
    `insert into membership (id, user_id, organisation_id, roles, education)
     values (gen_random_uuid(), $1, $2, '{frontDesk}', false)`,
    [userId('otherClerk'), organisations.city.id],
  )
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('otherClerk')}`
  const { displayName } = (await administrator.get<User>(path)).body
  const roles = ['manager' as const]
  const done = await administrator.put<User>(path, userRights({ displayName, roles }))
  expect(done.body).toMatchObject({ displayName, roles })
  for (const [name, change] of [
    ['displayName', { displayName: 'Iemand Anders' }],
    ['disabled', { displayName, disabled: true }],
  ] as const) {
    const { status, body } = await administrator.put(path, userRights({ roles, ...change }))
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ name, code: 'ofAnotherOrganisation' })])
  }
})

test('whoever signs in at an identity provider gets no code for a password', async () => {
  await world().rows(`update user_account set username = null where id = $1`, [
    userId('schoolClerk'),
  ])
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('schoolClerk')}`
  expect((await administrator.get<User>(path)).body).not.toHaveProperty('username')
  expect((await administrator.put(`${path}/signInCode`, undefined)).status).toBe(404)
})

test('somebody gets an address at work, or another, or none; also an administrator gives it to themselves', async () => {
  const administrator = await world().asUser('administrator')
  const user = await newUser({ email: 'collega@stad.example' })
  expect(user.email).toBe('collega@stad.example')
  const path = `/users/${user.id}`
  await administrator.get(path)
  const other = await administrator.put<User>(path, userRights({ email: 'ander@stad.example' }))
  expect(other.body.email).toBe('ander@stad.example')
  expect((await administrator.put<User>(path, userRights())).body).not.toHaveProperty('email')
  expect((await administrator.put(path, userRights({ email: 'geen adres' }))).status).toBe(400)
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items.slice(0, 2).map(({ fields }) => fields)).toEqual([
    [{ field: 'email', before: ['ander@stad.example'] }],
    [{ field: 'email', before: ['collega@stad.example'], after: ['ander@stad.example'] }],
  ])
  const own = `/users/${userId('administrator')}`
  const { body } = await administrator.get<User>(own)
  const { displayName, roles, education, desks, disabled } = body
  const rights = { displayName, roles, education, desks, disabled, email: 'beheer@stad.example' }
  expect((await administrator.put<User>(own, rights)).body.email).toBe('beheer@stad.example')
})
