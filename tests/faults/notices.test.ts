import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { waitingMails } from '../support/escalations.ts'
import { submittedReferral } from '../support/factories.ts'
import { type Launched, launch } from '../support/launch.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import {
  makeTemplate,
  startTestServer,
  type TestDatabase,
  type TestServer,
} from '../support/test-server.ts'
import { createWorld, membershipId } from '../support/world.ts'
import { until } from './support/start.ts'

// Real processes that mail notices, killed wherever they are in it.

let server: TestServer
let database: TestDatabase
let world: TestApp
beforeAll(async () => {
  server = await startTestServer()
  database = await makeTemplate(server, createWorld)
  world = await startTestApp({ database })
  for (const name of ['counsellor', 'secondCounsellor'] as const) {
    await world.rows('update membership set email = $2 where id = $1', [
      membershipId(name),
      `${name}@agentschap.example`,
    ])
  }
  // One of the two is told at once, the other one by the mail of the day.
  await world.rows(`insert into notice_preference values ($1, 'newReferral', 'mail')`, [
    membershipId('secondCounsellor'),
  ])
})
afterAll(async () => {
  await world.close()
  await until('the connections to be closed', async () => {
    const rows = await asOwner('select from pg_stat_activity where datname = $1')
    return rows.length === 0
  })
  await database.drop()
  await server.stop()
})

function start(moment: string): Launched {
  const started = launch(process.execPath, ['tests/faults/support/telling.ts'], {
    env: { DATABASE_URL: database.url, TELL_AT: moment },
  })
  onTestFinished(() => void started.child.kill('SIGKILL'))
  return started
}

async function killed({ child, ended }: Launched): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

async function asOwner(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  try {
    return (await client.query(statement, [database.name])).rows
  } finally {
    await client.end()
  }
}

/** How many locks of writing processes are held, or waited for. */
async function locks(which: 'granted' | 'not granted'): Promise<number> {
  const rows = await asOwner(
    `select from pg_locks join pg_database on pg_database.oid = database where datname = $1 and ${which}
       and (mode = 'RowExclusiveLock' or locktype = 'advisory')`,
  )
  return rows.length
}

const untilAlone = () =>
  until('who was killed to let go', async () => (await locks('granted')) === 0)

/** Holds a table, so that whoever writes there waits in the middle of it. @returns what lets go */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query(`begin; lock table ${table} in share row exclusive mode`)
  return async () => {
    await client.query('rollback')
    await client.end()
  }
}

/** How many notices all mails that wait tell of, by their kind. */
async function told(): Promise<Record<string, number>> {
  const counts = { notices: 0, noticeDigest: 0 }
  for (const { kind, values } of await waitingMails(world)) {
    const { newReferral = 0 } = values as { newReferral?: number }
    counts[kind as keyof typeof counts] += newReferral
  }
  return counts
}

async function sendThree(): Promise<void> {
  const clerk = await world.asUser('clerk')
  for (let made = 0; made < 3; made += 1) await submittedReferral(clerk)
}

it('each notice is in one mail, wherever a process was killed, with two at once', async () => {
  await sendThree()
  const moment = '2026-03-02T09:30:00Z'
  for (const table of ['notice_digest', 'outgoing_mail']) {
    const letGo = await hold(table)
    const doomed = start(moment)
    await until(`it to wait at ${table}`, async () => (await locks('not granted')) > 0)
    await killed(doomed)
    await letGo()
    await untilAlone()
    expect(await told()).toEqual({ notices: 0, noticeDigest: 0 })
  }
  const both = [start(moment), start(moment)]
  await until('both to be through', () =>
    both.every(({ output }) => (output().match(/mails: /g)?.length ?? 0) >= 3),
  )
  expect(await told()).toEqual({ notices: 3, noticeDigest: 3 })
  await Promise.all(both.map(killed))
  await untilAlone()
})

it('a kill at any moment, again and again, loses none and tells none twice', async () => {
  await world.rows('delete from outgoing_mail')
  await sendThree()
  const moment = '2026-03-03T09:00:00Z'
  for (let round = 0; round < 6; round += 1) {
    const pair = [start(moment), start(moment)]
    await until('one to begin', () => pair.some(({ output }) => output().includes('begins')))
    await sleep(round * 7)
    await Promise.all(pair.map(killed))
    await untilAlone()
    const { notices = 0, noticeDigest = 0 } = await told()
    expect([0, 3]).toContain(notices)
    expect([0, 3]).toContain(noticeDigest)
  }
  const last = start(moment)
  await until('all to be told', () => (last.output().match(/mails: /g)?.length ?? 0) >= 2)
  await killed(last)
  expect(await told()).toEqual({ notices: 3, noticeDigest: 3 })
})
