import { openDatabase } from '@onthaal/api/src/db/database.ts'
import { createLiveJournal, type LiveJournal } from '@onthaal/api/src/live-changes/index.ts'
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../../support/postgres.ts'
import type { TestDatabase } from '../../support/test-server.ts'

// Transactions that begin in one order and commit in another, while somebody looks in between.

let database: TestDatabase
let application: ReturnType<typeof openDatabase>
let journal: LiveJournal
let writers: pg.Client[]
beforeAll(async () => {
  database = await createTestDatabase()
  application = openDatabase({ url: database.url, onIdleError: () => undefined })
  journal = createLiveJournal(application)
  writers = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const client = new pg.Client({ connectionString: database.ownerUrl })
      await client.connect()
      return client
    }),
  )
})
afterAll(async () => {
  await Promise.all(writers.map((writer) => writer.end()))
  await application.close()
  await database.drop()
})

let made = 0
function newThing(): string {
  made += 1
  return `0198c0de-0000-7000-8000-${String(made).padStart(12, '0')}`
}

const begin = "begin; set local onthaal.scope = 'maintenance'"
const write = "insert into live_change (kind, thing_id, education) values ('referral', $1, false)"

/** Transactions under way, and what those that are over have left. */
class Writing {
  readonly committed: string[] = []
  readonly #open = new Map<pg.Client, string[]>()

  async step(writer: pg.Client, what: 'write' | 'commit' | 'rollback'): Promise<void> {
    const written = this.#open.get(writer)
    if (what === 'write') {
      if (written === undefined) await writer.query(begin)
      const thing = newThing()
      await writer.query(write, [thing])
      this.#open.set(writer, [...(written ?? []), thing])
      return
    }
    if (written === undefined) return
    await writer.query(what)
    this.#open.delete(writer)
    if (what === 'commit') this.committed.push(...written)
  }

  async end(): Promise<void> {
    for (const writer of [...this.#open.keys()]) await this.step(writer, 'commit')
  }
}

const things = ({ changes }: { changes: readonly { thingId: string }[] }) =>
  changes.map(({ thingId }) => thingId)

const everCommitted = new Set<string>()

const schedules = array(
  record({
    what: constantFrom('write', 'write', 'commit', 'rollback', 'look', 'resume'),
    who: integer({ min: 0, max: 3 }),
  }),
  { minLength: 5, maxLength: 40 },
)

test('each change is seen once by whoever looks on, and by whoever comes back none is missed', async () => {
  await assert(
    asyncProperty(schedules, async (schedule) => {
      const first = await journal.recent(0)
      let { snapshot } = first
      let { cursor } = first
      const seen: string[] = []
      const resumed = new Set<string>()
      const look = async () => {
        const part = await journal.since(snapshot)
        snapshot = part.snapshot
        seen.push(...things(part))
      }
      const resume = async () => {
        const part = await journal.after(cursor)
        cursor = part.cursor
        for (const thing of things(part)) resumed.add(thing)
      }
      const writing = new Writing()
      for (const { what, who } of schedule) {
        const writer = writers[who]
        if (writer === undefined) throw new Error('There are four of them')
        if (what === 'look') await look()
        else if (what === 'resume') await resume()
        else await writing.step(writer, what)
      }
      await writing.end()
      await look()
      await resume()
      const committed = writing.committed.toSorted()
      expect(seen.toSorted()).toEqual(committed)
      // What else is at work on the server, also elsewhere, keeps the place back: then more comes again.
      expect(committed.filter((thing) => !resumed.has(thing))).toEqual([])
      for (const thing of committed) everCommitted.add(thing)
      expect([...resumed].filter((thing) => !everCommitted.has(thing))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the place to go on from waits for the oldest transaction, and what is told does not', async () => {
  const [late, other] = writers
  if (late === undefined || other === undefined) throw new Error('There are four of them')
  const writing = new Writing()
  await writing.step(late, 'write')
  const { rows } = await late.query('select pg_current_xact_id()::text as xid')
  const oldest = BigInt(rows[0].xid)
  const before = await journal.recent(0)
  await writing.step(other, 'write')
  await writing.step(other, 'commit')
  const told = await journal.since(before.snapshot)
  expect(things(told)).toEqual(writing.committed)
  expect(BigInt(told.cursor)).toBeLessThanOrEqual(oldest)
  await writing.end()
  expect(things(await journal.since(told.snapshot))).toHaveLength(1)
  const place = async () => BigInt((await journal.since(told.snapshot)).cursor)
  // Once others on the server, with databases of their own, are done too.
  await expect.poll(place).toBeGreaterThan(oldest)
})
