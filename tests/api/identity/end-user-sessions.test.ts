import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { answerFirst, invite } from '../../support/administration.ts'
import type { Client } from '../../support/client.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { withSession } from '../../support/with-session.ts'
import { membershipId, organisations, userId } from '../../support/world.ts'

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

test('who works here but has an account elsewhere loses the sessions for here alone', async () => {
  const elsewhere = await world().signIn('otherSocialWorker')
  const before = await world().signIn('otherSocialWorker')
  await invite(world(), 'otherSocialWorker', 'city')
  const administrator = await world().asUser('administrator')
  const path = `/users/${userId('otherSocialWorker')}/sessions`
  // As long as it waits there is nothing of theirs to end.
  expect((await administrator.delete(path)).status).toBe(404)
  await answerFirst(before, true)
  const here = await changeOver(before, 'city')
  const undecided = await world().signIn('otherSocialWorker')
  expect((await administrator.delete(path)).status).toBe(204)
  expect((await here.get('/sessions/current')).status).toBe(401)
  expect((await elsewhere.get('/sessions/current')).status).toBe(200)
  expect((await undecided.get('/sessions/current')).status).toBe(200)
})

test('whoever keeps the account ends what they do elsewhere too, also of somebody without roles', async () => {
  const client = await world().signIn('schoolClerk')
  await invite(world(), 'schoolClerk', 'ocmw')
  await answerFirst(client, true)
  const atTheOcmw = await changeOver(client, 'ocmw')
  await world().rows(`update membership set roles = '{}' where id = $1`, [
    membershipId('schoolClerk'),
  ])
  const administrator = await world().asUser('administrator')
  const { status } = await administrator.delete(`/users/${userId('schoolClerk')}/sessions`)
  expect(status).toBe(204)
  expect((await atTheOcmw.get('/sessions/current')).status).toBe(401)
})

/** Goes on in the membership at an organisation, in a new session. */
async function changeOver(client: Client, organisation: keyof typeof organisations) {
  const { body } = await client.get<CurrentSession>('/sessions/current')
  const wanted = organisations[organisation].id
  const membership = body.memberships.find((one) => one.organisation.id === wanted)?.id
  const { headers } = await client.post('/sessions/current/membershipChoice', { membership })
  return withSession(world().nobody, headers)
}
