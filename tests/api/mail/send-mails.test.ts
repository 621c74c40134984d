import { Writable } from 'node:stream'
import { createLogger } from '@onthaal/api/src/logger.ts'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { done } from '../../support/factories.ts'
import { type ArrivedMail, refusal, startMailServer } from '../../support/mail-server.ts'
import { addMail, addMails } from '../../support/mails.ts'
import { addressOf, linkedHop } from '../../support/onward.ts'
import { startTestApp, type TestApp } from '../../support/test-app.ts'

// A real SMTP server: what arrives there went out.

let refuse: { mail?: (mail: ArrivedMail) => void; recipient?: (address: string) => void } = {}
const server = await startMailServer({
  onMail: (mail) => refuse.mail?.(mail),
  onRecipient: (address) => refuse.recipient?.(address),
})
let log = ''
const logger = createLogger(
  new Writable({
    write(chunk, _encoding, done) {
      log += chunk
      done()
    },
  }),
)
const mail = {
  host: '127.0.0.1',
  port: server.port,
  isSecure: false,
  isHere: true,
  from: 'onthaal@stad.example',
}
const world = await startTestApp({ config: { mail }, logger })
afterAll(async () => {
  await world.close()
  await server.stop()
})
beforeEach(async () => {
  refuse = {}
  server.arrived.length = 0
  log = ''
  await world.rows('delete from outgoing_mail')
})

interface Row {
  readonly recipient: string | null
  readonly values: object | null
  readonly attempts: number
  readonly next_attempt_at: Date
  readonly sent_at: Date | null
  readonly failed_at: Date | null
  readonly message_id: string | null
}

async function row(id: string): Promise<Row | undefined> {
  const [found] = await world.rows<Row>('select * from outgoing_mail where id = $1', [id])
  return found
}

/** Mails are added at the moment of the clock, which other tests moved. */
const add = (to?: string) => addMail(world, { ...(to && { to }), at: world.clock.now })

/** Sends whatever can go out now. */
async function sendAll(app: TestApp = world): Promise<void> {
  while ((await app.sendNextMail()) > 0);
}

test('sends a mail once, and forgets whom it went to and what it said', async () => {
  const id = await add('school@example.org')
  expect(await world.sendNextMail()).toBe(1)
  expect(await world.sendNextMail()).toBe(0)
  expect(server.arrived).toEqual([
    expect.objectContaining({ from: 'onthaal@stad.example', to: ['school@example.org'] }),
  ])
  const { headers, text } = server.arrived[0] ?? { headers: new Map<string, string>() }
  expect(headers.get('to')).toBe('school@example.org')
  expect(headers.get('message-id')).toBe(`<${id}@onthaal.test>`)
  expect(headers.get('auto-submitted')).toBe('auto-generated')
  expect(text).toContain('Voor 1 kind is de opvolging van de leerplicht blijven liggen.')
  expect(text).toContain('http://onthaal.test/leerplicht')
  expect(await row(id)).toMatchObject({
    recipient: null,
    values: null,
    attempts: 1,
    sent_at: world.clock.now,
    failed_at: null,
    message_id: `${id}@onthaal.test`,
  })
  expect(log).toContain('"event":"mailSent"')
  expect(log).not.toContain('school@example.org')
})

test('waits for a server that is down, with longer pauses, and sends it when that is up again', async () => {
  const away = { ...mail, port: await unusedPort() }
  const app = await startTestApp({ config: { mail: away }, database: world.database, logger })
  app.clock.now = world.clock.now
  onTestFinished(() => app.close())
  const id = await add()
  const pauses: number[] = []
  for (let attempt = 0; attempt < 7; attempt += 1) {
    expect(await app.sendNextMail()).toBe(0)
    const next = (await row(id))?.next_attempt_at.getTime() ?? 0
    pauses.push((next - app.clock.now.getTime()) / 60_000)
    expect(await app.sendNextMail()).toBe(0)
    app.clock.now = new Date(next)
  }
  expect(pauses).toEqual([1, 5, 15, 60, 240, 360, 360])
  expect(await row(id)).toMatchObject({ attempts: 7, sent_at: null, failed_at: null })
  expect(log).toContain('"event":"mailDelayed"')
  const up = await startMailServer({ port: away.port })
  onTestFinished(() => up.stop())
  expect(await app.sendNextMail()).toBe(1)
  expect(up.arrived.map(({ headers }) => headers.get('message-id'))).toEqual([
    `<${id}@onthaal.test>`,
  ])
})

test('tries what is refused for now again, under the same number', async () => {
  const id = await add()
  refuse.mail = () => {
    throw refusal(451)
  }
  expect(await world.sendNextMail()).toBe(0)
  expect(await row(id)).toMatchObject({ attempts: 1, recipient: 'school@example.org' })
  const first = (await row(id))?.message_id
  refuse = {}
  world.clock.advance(1)
  expect(await world.sendNextMail()).toBe(1)
  expect(server.arrived.map(({ headers }) => headers.get('message-id'))).toEqual([`<${first}>`])
})

test.each([
  ['its address', () => (refuse.recipient = () => throwing(550))],
  ['the mail', () => (refuse.mail = () => throwing(554))],
])('gives a mail up at once when the server refuses %s for good', async (_what, set) => {
  const id = await add()
  set()
  expect(await world.sendNextMail()).toBe(1)
  expect(await row(id)).toMatchObject({
    attempts: 1,
    sent_at: null,
    failed_at: world.clock.now,
    recipient: null,
    values: null,
  })
  refuse = {}
  world.clock.advance(60 * 24)
  expect(await world.sendNextMail()).toBe(0)
  expect(server.arrived).toEqual([])
  expect(log).toContain('"event":"mailFailed"')
})

test('gives a mail up after four days, and not before', async () => {
  const id = await add()
  const begun = world.clock.now
  refuse.mail = () => throwing(421)
  for (let hours = 0; (await row(id))?.failed_at === null && hours < 24 * 8; hours += 6) {
    await world.sendNextMail()
    world.clock.advance(6 * 60)
  }
  const { failed_at: failedAt, attempts } = (await row(id)) ?? {}
  const days = ((failedAt?.getTime() ?? 0) - begun.getTime()) / (24 * 60 * 60_000)
  expect(days).toBeGreaterThan(3.5)
  expect(days).toBeLessThanOrEqual(4)
  expect(attempts).toBeGreaterThan(10)
})

test('does not let one mail stand in the way of the others', async () => {
  await add('refused@example.org')
  await world.rows(`update outgoing_mail set kind = 'ofAnotherVersion'`)
  await add('slow@example.org')
  await add('school@example.org')
  refuse.recipient = (address) => {
    if (address.startsWith('slow')) throw refusal(450)
  }
  for (let turn = 0; turn < 3; turn += 1) await world.sendNextMail()
  expect(server.arrived.map(({ to }) => to)).toEqual([['school@example.org']])
})

test('two processes at once send each mail once', async () => {
  const second = await startTestApp({ config: { mail }, database: world.database })
  second.clock.now = world.clock.now
  onTestFinished(() => second.close())
  const names = Array.from({ length: 24 }, (_, index) => `school${index}@example.org`)
  await addMails(
    world.database.url,
    names.map((to) => ({ to, at: world.clock.now })),
  )
  await Promise.all([sendAll(), sendAll(second), sendAll(), sendAll(second)])
  expect(server.arrived.map(({ to }) => to[0]).sort()).toEqual(names.sort())
})

test('a mail of a change that was taken back never goes out', async () => {
  await expect(
    addMails(world.database.url, [{ to: 'school@example.org' }, { to: 'not an address' }]),
  ).rejects.toThrow(RangeError)
  expect(await world.sendNextMail()).toBe(0)
  expect(server.arrived).toEqual([])
})

test.each([
  'a@b.example,c@d.example',
  'A <a@b.example>',
  'a@b.example\r\nBcc: c@d.example',
  'a b@c',
])('does not take %j for an address', async (to) => {
  await expect(addMail(world, { to })).rejects.toThrow(RangeError)
})

test('without a server mails wait, and the log says how many', async () => {
  const app = await startTestApp({ database: world.database, logger })
  onTestFinished(() => app.close())
  expect(await app.tendMails()).toBe(0)
  expect(log).not.toContain('mailsWait')
  const id = await add()
  expect(await app.sendNextMail()).toBe(0)
  expect(await app.tendMails()).toBe(1)
  expect(log).toContain('"event":"mailsWait","waiting":1')
  expect(await row(id)).toMatchObject({ attempts: 0, recipient: 'school@example.org' })
})

test('what has been over for 90 days is dropped', async () => {
  await add()
  await world.sendNextMail()
  const app = await startTestApp({ database: world.database, logger })
  onTestFinished(() => app.close())
  app.clock.now = new Date(world.clock.now.getTime() + 89 * 24 * 60 * 60_000)
  await app.tendMails()
  expect(await world.rows('select from outgoing_mail')).toHaveLength(1)
  app.clock.advance(2 * 24 * 60)
  await app.tendMails()
  expect(await world.rows('select from outgoing_mail')).toEqual([])
})

function throwing(code: number): never {
  throw refusal(code)
}

async function unusedPort(): Promise<number> {
  const probe = await startMailServer()
  await probe.stop()
  return probe.port
}

test('drops a link that is over, replaced or withdrawn, also while nobody sends', async () => {
  const counsellor = await world.asUser('schoolCounsellor')
  const waiting = async () =>
    world.rows<Row>(`select * from outgoing_mail where sent_at is null and failed_at is null`)
  const { hop } = await linkedHop(world)
  expect(await waiting()).toHaveLength(1)
  const path = `/onwardReferrals/${hop.id}`
  const email = await addressOf(world, hop.id)
  done(await counsellor.post(`${path}/schoolLink`, email, { version: 1 }))
  await world.tendMails()
  // The new one waits; of the old one nothing is kept.
  expect(await waiting()).toHaveLength(1)
  done(await counsellor.post(`${path}/withdrawal`, { reason: 'mistake' }, { version: 2 }))
  await sendAll()
  expect(server.arrived).toEqual([])
  expect(await waiting()).toEqual([])
  const { hop: other } = await linkedHop(world)
  await world.rows(
    `update school_link set expires_at = $2::timestamptz where onward_referral_id = $1`,
    [other.id, world.clock.now.toISOString()],
  )
  await world.tendMails()
  const rows = await world.rows<Row>('select * from outgoing_mail')
  expect(rows.map(({ recipient, values }) => [recipient, values])).toEqual(
    rows.map(() => [null, null]),
  )
})
