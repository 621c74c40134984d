import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import { type ArrivedMail, startMailServer } from '../support/mail-server.ts'
import { addMails } from '../support/mails.ts'
import {
  makeTemplate,
  startTestServer,
  type TestDatabase,
  type TestServer,
} from '../support/test-server.ts'
import { makeDataDir, type Start, startAndWait, until } from './support/start.ts'

// Whole processes on one database and one mail server, killed while mails are on their way.

let server: TestServer
let database: TestDatabase
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  database = await makeTemplate(server)
  onTestFinished(() => database.drop())
})

/** A process that serves and sends, without demo data. */
async function instance(mailUrl: string): Promise<Start> {
  return startAndWait({
    dataDir: await makeDataDir(),
    command: [process.execPath, 'apps/api/src/main.ts'],
    env: {
      DATABASE_URL: database.url,
      MAIL_URL: mailUrl,
      MAIL_FROM: 'onthaal@stad.example',
    },
  })
}

async function ended(one: Start, signal: NodeJS.Signals): Promise<void> {
  one.child.kill(signal)
  await one.ended
}

/** Nobody is connected any more, so that the database can be dropped. */
async function untilAlone(): Promise<void> {
  await until('the connections to be closed', async () => {
    const client = new pg.Client({ connectionString: server.ownerUrl })
    await client.connect()
    const { rows } = await client.query('select from pg_stat_activity where datname = $1', [
      database.name,
    ])
    await client.end()
    return rows.length === 0
  })
}

const names = Array.from({ length: 40 }, (_, index) => `school${index}@example.org`)
const addAll = () =>
  addMails(
    database.url,
    names.map((to) => ({ to, at: new Date() })),
  )
const recipients = (arrived: readonly ArrivedMail[]) => arrived.map(({ to }) => to[0] ?? '').sort()

it('sends what was under way when its process was killed, and the rest, once each', async () => {
  let held: (() => void) | undefined
  const mailServer = await startMailServer({
    // The eleventh is not accepted until its sender is gone.
    onMail: () =>
      mailServer.arrived.length === 10 && held === undefined
        ? new Promise((_, refuse) => {
            held = () => refuse(new Error('its sender is gone'))
          })
        : undefined,
  })
  onTestFinished(() => mailServer.stop())
  await addAll()
  const first = await instance(mailServer.url)
  await until('a mail to be under way', () => held !== undefined)
  await ended(first, 'SIGKILL')
  held?.()
  const second = await instance(mailServer.url)
  await until('all mails to arrive', () => mailServer.arrived.length >= names.length)
  await ended(second, 'SIGTERM')
  await untilAlone()
  expect(recipients(mailServer.arrived)).toEqual([...names].sort())
})

it('gives a mail that was accepted just before the kill the same number again', async () => {
  let killed: Start | undefined
  const mailServer = await startMailServer({
    // Killed between the last byte of the mail and the answer to it: nobody can know then.
    onMail: async () => {
      if (killed !== undefined) return
      killed = first
      await ended(first, 'SIGKILL')
    },
  })
  onTestFinished(() => mailServer.stop())
  const first = await instance(mailServer.url)
  await addMails(database.url, [{ at: new Date() }])
  await until('the mail to arrive', () => mailServer.arrived.length === 1)
  const second = await instance(mailServer.url)
  await until('it to arrive again', () => mailServer.arrived.length === 2)
  await ended(second, 'SIGTERM')
  await untilAlone()
  const numbers = mailServer.arrived.map(({ headers }) => headers.get('message-id'))
  expect(new Set(numbers).size).toBe(1)
})

it('two processes send each mail once, also when both are killed and started again', async () => {
  const mailServer = await startMailServer({
    onMail: () => new Promise((accept) => setTimeout(accept, 20)),
  })
  onTestFinished(() => mailServer.stop())
  await addAll()
  const both = await Promise.all([instance(mailServer.url), instance(mailServer.url)])
  await until('some to arrive', () => mailServer.arrived.length >= 10)
  await Promise.all(both.map((one) => ended(one, 'SIGTERM')))
  const others = await Promise.all([instance(mailServer.url), instance(mailServer.url)])
  await until('all to arrive', () => mailServer.arrived.length >= names.length)
  await Promise.all(others.map((one) => ended(one, 'SIGTERM')))
  await untilAlone()
  expect(recipients(mailServer.arrived)).toEqual([...names].sort())
})
