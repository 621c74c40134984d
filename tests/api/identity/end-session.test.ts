import type { SessionList } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { anotherSession } from '../../support/another-session.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'endSession',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => `/sessions/${await anotherSession(world(), 'clerk')}`,
})

test('a session that one ends on another device is out at its next request', async () => {
  const [here, there] = [await world().signIn('cityManager'), await world().signIn('cityManager')]
  const { body } = await there.get<SessionList>('/sessions')
  const id = body.items.find(({ isCurrent }) => isCurrent)?.id
  const { status, text } = await here.delete(`/sessions/${id}`)
  expect(status).toBe(204)
  expect(text).toBe('')
  expect((await there.get('/sessions/current')).status).toBe(401)
  expect((await here.get('/sessions/current')).status).toBe(200)
  expect((await here.delete(`/sessions/${id}`)).status).toBe(404)
})

test('nobody ends the session of somebody else', async () => {
  const colleague = await anotherSession(world(), 'clerk')
  for (const name of ['cityManager', 'administrator', 'otherClerk'] as const) {
    const { status } = await (await world().asUser(name)).delete(`/sessions/${colleague}`)
    expect(status, name).toBe(404)
  }
  expect(await world().rows('select id from session where id = $1', [colleague])).toHaveLength(1)
})

test('one may end the session that asks', async () => {
  const client = await world().signIn('policyOfficer')
  const { body } = await client.get<SessionList>('/sessions')
  expect((await client.delete(`/sessions/${body.items[0]?.id}`)).status).toBe(204)
  expect((await client.get('/sessions/current')).status).toBe(401)
})
