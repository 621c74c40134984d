import type { RightsChange, User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, password, userId } from '../../support/world.ts'

const world = testApp()
const pathOf = (name: Parameters<typeof userId>[0]) => `/users/${userId(name)}/secondFactor`

testRefusals({
  operationId: 'removeSecondFactor',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'agencyManager'],
  path: async () => pathOf('schoolClerk'),
})

test('an administrator takes a lost one away: a password is enough then, in new sessions', async () => {
  const { client } = await switchOn(world(), 'clerk')
  const administrator = await world().asUser('administrator')
  const user = `/users/${userId('clerk')}`
  expect((await administrator.get<User>(user)).body.hasSecondFactor).toBe(true)
  const { status, text } = await administrator.delete(pathOf('clerk'))
  expect(status).toBe(204)
  expect(text).toBe('')
  expect((await administrator.get<User>(user)).body.hasSecondFactor).toBe(false)
  expect((await client.get('/sessions/current')).status).toBe(401)
  const again = await world().nobody.post('/sessions', { username: 'clerk', password })
  expect(again.status).toBe(201)
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'secondFactorRemoved',
    by: { id: userId('administrator') },
    subject: { id: userId('clerk') },
    fields: [],
  })
  // There is none any more.
  expect((await administrator.delete(pathOf('clerk'))).status).toBe(404)
})

test('one that waits for its first code is none yet', async () => {
  const client = await world().signIn('schoolClerk')
  await client.post('/secondFactor/secret', { password })
  const administrator = await world().asUser('administrator')
  const { body } = await administrator.get<User>(`/users/${userId('schoolClerk')}`)
  expect(body.hasSecondFactor).toBe(false)
  expect((await administrator.delete(pathOf('schoolClerk'))).status).toBe(404)
})

test('an administrator keeps the own one: without a code nobody is rid of it', async () => {
  const { client } = await switchOn(world(), 'administrator')
  expect((await client.delete(pathOf('administrator'))).status).toBe(404)
  expect((await client.get('/secondFactor')).body).toMatchObject({ isOn: true })
  await world().rows('delete from second_factor where user_id = $1', [userId('administrator')])
})

test('nobody of another organisation, nor somebody whose account another one keeps', async () => {
  const administrator = await world().signIn('administrator')
  for (const name of ['socialWorker', 'counsellor'] as const) {
    const { client } = await switchOn(world(), name)
    expect((await administrator.delete(pathOf(name))).status, name).toBe(404)
    expect((await client.get('/secondFactor')).body).toMatchObject({ isOn: true })
  }
  await world().rows(
    `insert into membership (id, user_id, organisation_id, roles, education)
     values (gen_random_uuid(), $1, $2, '{frontDesk}', false)`,
    [userId('socialWorker'), organisations.city.id],
  )
  await world().rows('update user_account set organisation_id = $1 where id = $2', [
    organisations.ocmw.id,
    userId('socialWorker'),
  ])
  expect((await administrator.delete(pathOf('socialWorker'))).status).toBe(404)
})
