import type { SessionList } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { password } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listSessions',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/sessions',
})

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0'

async function sessionsOf(client: Client): Promise<SessionList['items']> {
  const { status, body } = await client.get<SessionList>('/sessions')
  expect(status).toBe(200)
  return body.items
}

async function signInWith(username: string, userAgent: string): Promise<string> {
  const { status } = await world().nobody.post(
    '/sessions',
    { username, password },
    { headers: { 'user-agent': userAgent } },
  )
  expect(status).toBe(201)
  const [row] = await world().rows<{ id: string }>(
    'select id from session order by id desc limit 1',
  )
  return row?.id ?? ''
}

test('everybody sees where they are signed in, with device and last use, and which one asks', async () => {
  const elsewhere = await signInWith('cityManager', firefox)
  world().clock.advance(5)
  const client = await world().signIn('cityManager')
  await world().signIn('policyOfficer')
  const sessions = await sessionsOf(client)
  const now = world().clock.now.getTime()
  expect(sessions).toEqual([
    {
      id: expect.any(String),
      href: `http://onthaal.test/api/onthaal/v1/sessions/${sessions[0]?.id}`,
      device: {},
      startedAt: new Date(now).toISOString(),
      lastUsedAt: new Date(now).toISOString(),
      isCurrent: true,
    },
    {
      id: elsewhere,
      href: `http://onthaal.test/api/onthaal/v1/sessions/${elsewhere}`,
      device: { browser: 'Firefox', system: 'Linux' },
      startedAt: new Date(now - 5 * 60_000).toISOString(),
      lastUsedAt: new Date(now - 5 * 60_000).toISOString(),
      isCurrent: false,
    },
  ])
})

test('nothing of what a browser says of itself is kept but names of a fixed list', async () => {
  await signInWith('privacyOfficer', 'Janssens/1.0 <b>mine</b>')
  const rows = await world().rows('select * from session')
  expect(JSON.stringify(rows)).not.toMatch(/Janssens|mine/)
})

test('what was not used for too long, or is too old, is in no list', async () => {
  const old = await world().signIn('agencyManager')
  for (let minutes = 0; minutes < 590; minutes += 10) {
    world().clock.advance(10)
    await old.get('/sessions/current')
  }
  await world().signIn('agencyManager')
  world().clock.advance(9)
  const client = await world().signIn('agencyManager')
  expect(await sessionsOf(client)).toHaveLength(3)
  // The first one is ten hours old now, and the second one was not used for half an hour.
  world().clock.advance(1)
  expect(await sessionsOf(client)).toHaveLength(2)
  world().clock.advance(20)
  expect(await sessionsOf(client)).toHaveLength(1)
})
