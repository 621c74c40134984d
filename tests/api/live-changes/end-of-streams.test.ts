import { expect, onTestFinished, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { submittedReferral } from '../../support/factories.ts'
import { type LiveStream, listenLive } from '../../support/live.ts'
import { startTestApp, testApp } from '../../support/test-app.ts'
import { membershipId, type UserName, userId } from '../../support/world.ts'

// What ends a stream, and what it may not keep alive.

const world = testApp({
  liveLimits: { lasts: 600_000, lookEvery: 60_000, checkEvery: 60_000 },
})

async function listen(client: Client, after?: string): Promise<LiveStream> {
  const { origin } = await world().listen()
  const stream = await listenLive(origin, client, after)
  onTestFinished(() => stream.close())
  return stream
}

const listenAs = async (name: UserName, after?: string) => listen(await world().asUser(name), after)

/** What comes after whatever was there already. */
async function fresh(name: UserName): Promise<LiveStream & { news: () => string[] }> {
  const stream = await listenAs(name)
  await expect.poll(() => stream.cursor()).toBeDefined()
  const before = stream.changed().length
  return { ...stream, news: () => stream.changed().slice(before) }
}

const endings: [string, (client: Client) => Promise<unknown>][] = [
  ['signs out', (client) => client.delete('/sessions/current')],
  ['locks the screen', (client) => client.post('/sessions/current/lock')],
  [
    'ends that session from elsewhere',
    async () => {
      const elsewhere = await world().signIn('otherCounsellor')
      return elsewhere.delete('/sessions/others')
    },
  ],
]

/** In milliseconds: much for a busy machine, and well before a stream checks anything by itself. */
const atOnce = 30_000

test.each(endings)(
  'a stream ends at once when its user %s',
  { timeout: atOnce },
  async (_, endIt) => {
    const client = await world().signIn('otherCounsellor')
    const stream = await listen(client)
    expect(stream.status).toBe(200)
    const answer = (await endIt(client)) as { status: number }
    expect(answer.status).toBeLessThan(300)
    await stream.ended
  },
)

test('who has lost a right hears of nothing that asks for it', async () => {
  const stream = await fresh('secondCounsellor')
  const desk = await world().rows<{ row: object }>(
    `delete from membership_desk where membership_id = '${membershipId('secondCounsellor')}'
     returning to_jsonb(membership_desk) as row`,
  )
  const colleague = await fresh('counsellor')
  const { id } = await submittedReferral(await world().asUser('clerk'))
  await expect.poll(colleague.news).toContain(id)
  await world().rows(
    'insert into membership_desk select * from jsonb_populate_record(null::membership_desk, $1)',
    [JSON.stringify(desk[0]?.row)],
  )
  expect(stream.news()).toEqual([])
})

test('whose account is closed hears of nothing any more', async () => {
  const stream = await fresh('leadCounsellor')
  const account = `update user_account set disabled_at = $1 where id = '${userId('leadCounsellor')}'`
  await world().rows(account, [new Date()])
  await submittedReferral(await world().asUser('clerk'))
  await stream.ended
  await world().rows(account, [null])
  expect(stream.news()).toEqual([])
})

test('an instance that stops ends its streams at once', async () => {
  const stopping = await startTestApp({
    database: world().database,
    liveLimits: { lasts: 600_000, lookEvery: 60_000, checkEvery: 60_000 },
  })
  const { origin } = await stopping.listen()
  const stream = await listenLive(origin, await stopping.asUser('clerk'))
  await expect.poll(() => stream.cursor()).toBeDefined()
  await Promise.all([stopping.close(), stream.ended])
  // Its browser goes on at another one.
  const next = await listenAs('clerk', stream.cursor())
  expect(next.status).toBe(200)
})

test('what a page reads again by itself keeps no session awake either', async () => {
  const client = await world().signIn('ocmwOfficer')
  const seen = () =>
    world().rows<{ last_seen_at: Date }>(
      `select last_seen_at from session where user_id = '${userId('ocmwOfficer')}'`,
    )
  const [before] = await seen()
  world().clock.advance(5)
  await client.get('/sessions', { headers: { 'onthaal-refetch': 'true' } })
  expect(await seen()).toEqual([before])
  await client.get('/sessions')
  expect(await seen()).not.toEqual([before])
  world().clock.advance(-5)
})

test('it keeps no session awake', async () => {
  const client = await world().signIn('policyOfficer')
  const seen = () =>
    world().rows<{ last_seen_at: Date }>(
      `select last_seen_at from session where user_id = '${userId('policyOfficer')}'`,
    )
  const [before] = await seen()
  world().clock.advance(5)
  const stream = await listen(client)
  expect(stream.status).toBe(200)
  expect(await seen()).toEqual([before])
  world().clock.advance(-5)
})
