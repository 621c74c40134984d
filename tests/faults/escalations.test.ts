import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { newChild, referredChild } from '../support/education.ts'
import { escalationsOf, waitingMails, withAddresses } from '../support/escalations.ts'
import { submittedReferral } from '../support/factories.ts'
import { type Launched, launch } from '../support/launch.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import {
  makeTemplate,
  startTestServer,
  type TestDatabase,
  type TestServer,
} from '../support/test-server.ts'
import { createWorld } from '../support/world.ts'
import { until } from './support/start.ts'

// Real processes that escalate, killed wherever they are in it.

let server: TestServer
let database: TestDatabase
let world: TestApp
const children: string[] = []
beforeAll(async () => {
  server = await startTestServer()
  database = await makeTemplate(server, createWorld)
  world = await startTestApp({ database })
  await withAddresses(world)
  const clerk = await world.asUser('schoolClerk')
  for (let index = 0; index < 12; index += 1) {
    const { id } = await newChild(clerk)
    // One in three is with the desk, where nobody accepts it.
    if (index % 3 === 0) await referredChild(clerk, id)
    children.push(id)
  }
})
afterAll(async () => {
  await world.close()
  await untilGone()
  await database.drop()
  await server.stop()
})

function start(moment: string): Launched {
  const started = launch(process.execPath, ['tests/faults/support/escalating.ts'], {
    env: { DATABASE_URL: database.url, ESCALATE_AT: moment },
  })
  onTestFinished(() => void started.child.kill('SIGKILL'))
  return started
}

async function killed({ child, ended }: Launched): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

/** Whoever was killed holds nothing any more. */
const untilAlone = () =>
  until('who was killed to let go', async () => (await locks('granted')) === 0)

/** Nobody is connected any more, so that the database can be dropped. */
const untilGone = () =>
  until('the connections to be closed', async () => {
    const rows = await asOwner('select from pg_stat_activity where datname = $1')
    return rows.length === 0
  })

/** How many locks of writing processes are held, or waited for. */
async function locks(which: 'granted' | 'not granted'): Promise<number> {
  const rows = await asOwner(
    `select from pg_locks join pg_database on pg_database.oid = database where datname = $1 and ${which}
       and (mode = 'RowExclusiveLock' or locktype = 'advisory')`,
  )
  return rows.length
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

/** A process that waits in the middle of its work, because somebody holds a table that it writes to. */
async function startHeldAt(table: string, moment: string) {
  const letGo = await hold(table)
  const process = start(moment)
  await until(`it to wait at ${table}`, async () => (await locks('not granted')) > 0)
  return { process, letGo }
}

async function expectNothing(day: string): Promise<void> {
  expect(await waitingMails(world)).toEqual([])
  expect(await world.rows('select from escalation_run where day = $1', [day])).toEqual([])
}

const waiting = { kind: 'notAccepted', told: 1 }
const red = { kind: 'noNextStep', told: 1 }
const unreferred = { kind: 'notReferred', told: 1 }
const mailsOfTheDay = [
  {
    recipient: 'leiding@agentschap.example',
    kind: 'digest',
    values: { red: 4, withoutNextStep: 4 },
  },
  { recipient: 'leiding@stad.example', kind: 'digest', values: { red: 8, withoutNextStep: 8 } },
  { recipient: 'leiding@agentschap.example', kind: 'escalation', values: { children: 4 } },
  { recipient: 'leiding@stad.example', kind: 'escalation', values: { children: 8 } },
]

it('each escalation and each mail is there once, wherever a process was killed', async () => {
  const moment = '2026-03-06T08:00:00Z'
  for (const table of ['escalation_run', 'outgoing_mail', 'escalation', 'education_chain_event']) {
    const doomed = await startHeldAt(table, moment)
    await killed(doomed.process)
    await doomed.letGo()
    await untilAlone()
    await expectNothing('2026-03-06')
  }
  const both = [start(moment), start(moment)]
  await until('both to be through', () =>
    both.every(({ output }) => (output().match(/mails: /g)?.length ?? 0) >= 3),
  )
  const counts = both.flatMap(({ output }) => output().match(/mails: [1-9]\d*/g) ?? [])
  expect(counts).toEqual(['mails: 4'])
  expect(await waitingMails(world)).toEqual(mailsOfTheDay)
  for (const [index, id] of children.entries()) {
    expect(await escalationsOf(world, id)).toEqual(
      index % 3 === 0 ? [red, waiting] : [red, unreferred],
    )
  }
  await Promise.all(both.map(killed))
})

it('what waits too long is told of once, wherever a process was killed and however many do it', async () => {
  const clerk = await world.asUser('clerk')
  const { id } = await submittedReferral(clerk)
  await world.rows(
    `update referral set pick_up_by = '2026-02-27', submitted_at = '2026-02-13' where id = $1`,
    [id],
  )
  await world.rows('delete from outgoing_mail')
  const moment = '2026-03-12T08:00:00Z'
  const doomed = await startHeldAt('referral_escalation', moment)
  await killed(doomed.process)
  await doomed.letGo()
  await untilAlone()
  await expectNothing('2026-03-12')
  expect(await world.rows('select from referral_escalation')).toEqual([])
  const both = [start(moment), start(moment)]
  await until('both to be through', () =>
    both.every(({ output }) => (output().match(/mails: /g)?.length ?? 0) >= 3),
  )
  const told = (await waitingMails(world)).filter(({ kind }) => kind === 'unclaimed')
  expect(told).toEqual([
    { recipient: 'leiding@agentschap.example', kind: 'unclaimed', values: { referrals: 1 } },
  ])
  const written = await world.rows('select kind from referral_escalation order by kind')
  expect(written).toEqual([{ kind: 'stillUnclaimed' }, { kind: 'unclaimed' }])
  await Promise.all(both.map(killed))
})

it('a kill at any moment, again and again, leaves a day done once or not at all', async () => {
  for (const day of ['2026-03-09', '2026-03-10', '2026-03-11']) {
    await world.rows('delete from outgoing_mail')
    const moment = `${day}T09:00:00Z`
    for (let round = 0; round < 4; round += 1) {
      const pair = [start(moment), start(moment)]
      await until('one to begin', () => pair.some(({ output }) => output().includes('begins')))
      await sleep(round * 7)
      await Promise.all(pair.map(killed))
      await untilAlone()
      const digests = (await waitingMails(world)).filter(({ kind }) => kind === 'digest')
      const days = await world.rows('select from escalation_run where day = $1', [day])
      expect([
        [0, 0],
        [2, 1],
      ]).toContainEqual([digests.length, days.length])
    }
    const last = start(moment)
    await until('the day to be done', () => last.output().includes('mails: '))
    await killed(last)
    expect((await waitingMails(world)).filter(({ kind }) => kind === 'digest')).toHaveLength(2)
  }
  const twice = await world.rows(
    'select from education_chain_event where event = $1 group by person_id, reason having count(*) > 1',
    ['escalated'],
  )
  expect(twice).toEqual([])
})
