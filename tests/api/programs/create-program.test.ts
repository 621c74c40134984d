import type { RightsChange, User } from '@onthaal/shared/administration/schemas'
import type { NewProgram, Program } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import { userRights } from '../../support/administration.ts'
import { newProgram, newProgramInput } from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'createProgram',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => '/programs',
  body: () => newProgramInput(),
  otherBody: () => newProgramInput({ name: 'Andere koppeling' }),
})

test('a program has what was given, no secret yet, and is told in the trail of rights', async () => {
  const administrator = await world().asUser('administrator')
  const input = newProgramInput({ role: 'manager', education: true })
  const { status, body, headers } = await administrator.post<Program>('/programs', input)
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({ ...input, hasEarlierSecret: false, version: 1 })
  expect(body.registeredBy).toMatchObject({ id: userId('administrator') })
  for (const field of ['secretMadeAt', 'lastUsedOn', 'endedAt', 'warning']) {
    expect(body).not.toHaveProperty(field)
  }
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'programCreated',
    by: { id: userId('administrator') },
    subject: { id: body.id, name: input.name },
  })
  expect(trail.body.items[0]?.fields).toContainEqual({ field: 'role', after: ['manager'] })
})

const faulty: [string, Partial<NewProgram>, object][] = [
  ['who gives rights', { role: 'administrator' }, { name: 'role', code: 'otherKind' }],
  ['of an OCMW', { role: 'socialWorker' }, { name: 'role', code: 'otherKind' }],
  ['with a desk of the agency', { desks: [desks.city] }, { name: 'desks[0]', code: 'unknown' }],
  ['until yesterday', { validUntil: '2026-03-01' }, { name: 'validUntil', code: 'past' }],
  ['for longer than a year', { validUntil: '2027-03-03' }, { name: 'validUntil', code: 'tooFar' }],
]

test.each(faulty)('the city has no program %s', async (_what, changes, fault) => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post('/programs', newProgramInput(changes))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining(fault)])
})

test('at the agency one that follows people works for a desk of its own', async () => {
  const { client } = await newProgram(
    world(),
    { role: 'counsellor', desks: [desks.city] },
    'agency',
  )
  expect((await client.get('/desks')).status).toBe(200)
  await expect(newProgram(world(), { role: 'languageAdvisor' }, 'agency')).rejects.toThrow(
    'deskNeeded',
  )
})

test('a program is none of the users, and has neither password nor sessions', async () => {
  const administrator = await world().asUser('administrator')
  const { id } = await newProgram(world())
  const users = await administrator.get<{ items: User[] }>('/users?pageSize=100')
  expect(users.body.items.map((user) => user.id)).not.toContain(id)
  const user = `/users/${id}`
  expect((await administrator.get(user)).status).toBe(404)
  // So nobody gives it other rights either.
  expect((await administrator.put(user, userRights(), { version: 1 })).status).toBe(404)
  expect((await administrator.put(`${user}/signInCode`, undefined)).status).toBe(404)
  expect((await administrator.post(`${user}/accessReview`)).status).toBe(404)
  expect((await administrator.delete(`${user}/secondFactor`)).status).toBe(404)
  expect((await administrator.delete(`${user}/sessions`)).status).toBe(404)
  // Not even a name to sign in with could be given to it.
  await expect(
    world().rows(`update user_account set username = 'programma' where id = $1`, [id]),
  ).rejects.toThrow('user_account_program')
})
