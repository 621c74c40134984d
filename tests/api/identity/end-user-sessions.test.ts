import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'endUserSessions',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'agencyManager'],
  path: async () => `/users/${userId('schoolClerk')}/sessions`,
})

test('all sessions of a colleague are out at their next request, and nobody else’s', async () => {
  const [here, there] = [await world().signIn('clerk'), await world().signIn('clerk')]
  await there.post('/sessions/current/lock')
  const other = await world().signIn('cityManager')
  const administrator = await world().asUser('administrator')
  const { status, text } = await administrator.delete(`/users/${userId('clerk')}/sessions`)
  expect(status).toBe(204)
  expect(text).toBe('')
  for (const client of [here, there]) {
    const { body } = await client.get('/sessions/current')
    expect(body.type).toBe('urn:problem-type:belgif:expiredAccessToken')
  }
  expect((await other.get('/sessions/current')).status).toBe(200)
  // Asked again there is nothing left to end.
  const again = await administrator.delete(`/users/${userId('clerk')}/sessions`)
  expect(again.status).toBe(204)
})

test('nobody of another organisation can be reached, the OCMW of the same city neither', async () => {
  const administrator = await world().asUser('administrator')
  for (const name of ['socialWorker', 'otherClerk', 'counsellor'] as const) {
    const client = await world().signIn(name)
    const { status } = await administrator.delete(`/users/${userId(name)}/sessions`)
    expect(status, name).toBe(404)
    expect((await client.get('/sessions/current')).status, name).toBe(200)
  }
})

test('who works for the organisation too loses the sessions for others as well', async () => {
  const client = await world().signIn('otherSocialWorker')
  await world().rows(
    `insert into membership (id, user_id, organisation_id, roles, education)
     values (gen_random_uuid(), $1, $2, '{frontDesk}', false)`,
    [userId('otherSocialWorker'), organisations.city.id],
  )
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('otherSocialWorker')}/sessions`
  expect((await administrator.delete(path)).status).toBe(204)
  expect((await client.get('/sessions/current')).status).toBe(401)
})
