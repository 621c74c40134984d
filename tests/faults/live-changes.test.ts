import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { type DatabaseProxy, openDatabaseProxy } from '../support/database-proxy.ts'
import { acceptedReferral, newPerson, submittedReferral } from '../support/factories.ts'
import { type LiveStream, listenLive } from '../support/live.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import {
  makeTemplate,
  startTestServer,
  type TestDatabase,
  type TestServer,
} from '../support/test-server.ts'
import { createWorld, organisations, partitions } from '../support/world.ts'

// Two instances on one database, and a way to the second one that can be cut.

/** Whatever else the machine does. */
const patience = { timeout: 30_000 }

let server: TestServer
let database: TestDatabase
let proxy: DatabaseProxy
let first: TestApp
let second: TestApp
beforeAll(async () => {
  server = await startTestServer()
  database = await makeTemplate(server, createWorld)
  proxy = await openDatabaseProxy(database.url)
  const liveLimits = { lasts: 600_000 }
  first = await startTestApp({ database, liveLimits })
  second = await startTestApp({ database: { ...database, url: proxy.url }, liveLimits })
})
afterAll(async () => {
  await first.close()
  await second.close()
  await proxy.close()
  await database.drop()
  await server.stop()
})

async function listen(world: TestApp, after?: string): Promise<LiveStream> {
  const { origin } = await world.listen()
  const stream = await listenLive(origin, await world.asUser('counsellor'), after)
  onTestFinished(() => stream.close())
  return stream
}

/** A browser whose connection breaks all the time, and that goes on at the other instance. */
function restlessListener() {
  const heard: string[] = []
  const words: string[] = []
  let isDone = false
  let breaks = 0
  let last: LiveStream | undefined
  async function run(): Promise<void> {
    let cursor: string | undefined
    for (let turn = 0; !isDone; turn += 1) {
      const stream = await listen(turn % 2 === 0 ? first : second, cursor)
      // Long enough to hear something at times, and not at others.
      await pause((turn * 37) % 150)
      await stream.close()
      heard.push(...stream.changed())
      words.push(...stream.events.map(({ event }) => event))
      cursor = stream.cursor()
      breaks += 1
    }
    last = await listen(first, cursor)
  }
  const running = run()
  running.catch(() => undefined)
  return {
    heard: () => new Set([...heard, ...(last?.changed() ?? [])]),
    words: () => [...words, ...(last?.events.map(({ event }) => event) ?? [])],
    breaks: () => breaks,
    async done() {
      isDone = true
      await running
    },
  }
}

/** Changes of transactions that begin and end in any order. @returns the ids of those that were committed */
async function overlapping(rounds: number): Promise<string[]> {
  const committed: string[] = []
  await Promise.all(
    Array.from({ length: 4 }, async (_, writer) => {
      const client = new pg.Client({ connectionString: database.ownerUrl })
      await client.connect()
      for (let round = 0; round < rounds; round += 1) {
        const id = `0198c0de-000${writer}-7000-8000-${String(round).padStart(12, '0')}`
        await client.query("begin; set local onthaal.scope = 'maintenance'")
        await client.query(
          `insert into live_change (kind, thing_id, partition_id, receiver_organisation_id, desk_id,
             education)
           select 'referral', $1, '${partitions.city}', '${organisations.agency.id}', id, false
           from desk`,
          [id],
        )
        // Others begin and commit meanwhile.
        await pause((writer * 53 + round * 29) % 120)
        const isKept = (writer + round) % 5 !== 0
        await client.query("select pg_notify('live_change', '')")
        await client.query(isKept ? 'commit' : 'rollback')
        if (isKept) committed.push(id)
      }
      await client.end()
    }),
  )
  return committed
}

/** Referrals of several clerks, through both instances. @returns the ids of those that were sent */
async function sending(perClerk: number): Promise<string[]> {
  const sent: string[] = []
  await Promise.all(
    [first, second, first].map(async (world) => {
      const [clerk, counsellor] = [await world.asUser('clerk'), await world.asUser('counsellor')]
      for (let made = 0; made < perClerk; made += 1) {
        const { id: person } = await newPerson(clerk)
        const { id } = await (made % 2 === 0
          ? submittedReferral(clerk, { person })
          : acceptedReferral(clerk, counsellor, { person }))
        sent.push(id)
      }
    }),
  )
  return sent
}

it('who breaks off and comes back at the other instance misses nothing under load', async () => {
  const steady = await listen(second)
  await expect.poll(() => steady.cursor(), patience).toBeDefined()
  const listener = restlessListener()
  const [sent, late] = await Promise.all([sending(12), overlapping(25)])
  await listener.done()
  expect(listener.breaks()).toBeGreaterThan(5)
  expect(late.length).toBeGreaterThan(50)
  const missed = () => {
    const heard = listener.heard()
    return [...sent, ...late].filter((id) => !heard.has(id))
  }
  await expect.poll(missed, patience).toEqual([])
  // Nor was it told to read everything anew, which would hide what was missed.
  expect(listener.words()).not.toContain('resync')
  // Whoever stayed has heard all of it as well.
  await expect
    .poll(() => [...sent, ...late].filter((id) => !steady.changed().includes(id)), patience)
    .toEqual([])
})

it('what happens while the database is out of reach for an instance is told once it is back', async () => {
  const cut = await listen(second)
  await expect.poll(() => cut.cursor(), patience).toBeDefined()
  const clerk = await first.asUser('clerk')
  await proxy.cut()
  const { id: missed } = await submittedReferral(clerk)
  await proxy.heal()
  await expect.poll(() => cut.changed(), patience).toContain(missed)
  // And it is woken again, by whoever writes elsewhere.
  const { id: next } = await submittedReferral(clerk)
  await expect.poll(() => cut.changed(), patience).toContain(next)
})
