import { expect, test } from 'vitest'
import { operations } from '../../support/contract.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { password } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'lockSession',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/sessions/current/lock',
})

const anyId = '0198c0de-0000-7000-8000-00000000dead'

test('a locked session opens nothing at all but its unlocking and the way out', async () => {
  const client = await world().signIn('clerk')
  expect((await client.post('/sessions/current/lock')).status).toBe(204)
  const open: string[] = []
  for (const operation of operations) {
    if (['signOut', 'signIn'].includes(operation.operationId)) continue
    const path = operation.template.replaceAll(/\{\w+\}/g, anyId)
    const body = ['POST', 'PUT'].includes(operation.method) ? {} : undefined
    const { status, body: problem } = await client.request(operation.method, path, { body })
    const isLocked = problem?.type === 'urn:problem-type:onthaal:identity:sessionLocked'
    expect(isLocked ? 401 : status, operation.operationId).toBe(status)
    if (!isLocked) open.push(operation.operationId)
  }
  expect(open.sort()).toEqual([
    ...['answerSchoolLink', 'completeProviderSignIn', 'getHealth', 'getSignInOptions'],
    ...[
      'listDemoAccounts',
      'lockSession',
      'openSchoolLink',
      'setPassword',
      'startProviderSignIn',
      'unlockSession',
    ],
  ])
  expect((await client.delete('/sessions/current')).status).toBe(204)
})

test('a colleague who signs in on a locked screen ends the session behind it', async () => {
  const client = await world().signIn('cityManager')
  await client.post('/sessions/current/lock')
  const { status, body, headers } = await client.post('/sessions', { username: 'clerk', password })
  expect(status).toBe(201)
  expect(body).toMatchObject({ user: { displayName: 'Gebruiker clerk' } })
  expect(headers.get('set-cookie')).not.toContain(client.cookie)
  const { body: problem } = await client.get('/sessions/current')
  expect(problem.type).toBe('urn:problem-type:belgif:expiredAccessToken')
})

test('other sessions of the same user go on, and a locked one ends like any other', async () => {
  const [client, other] = [await world().signIn('clerk'), await world().signIn('clerk')]
  await client.post('/sessions/current/lock')
  for (let minutes = 0; minutes < 30; minutes += 10) {
    world().clock.advance(10)
    expect((await other.get('/sessions/current')).status).toBe(200)
    // Asking does not keep it awake.
    expect((await client.get('/sessions/current')).status).toBe(401)
  }
  const { body } = await client.post('/sessions/current/unlocking', { password })
  expect(body.type).toBe('urn:problem-type:belgif:expiredAccessToken')
})
