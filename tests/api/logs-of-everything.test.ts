import { Writable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLogger } from '../../apps/api/src/logger.ts'
import type { Client } from '../support/client.ts'
import { basePath, type Operation, operations } from '../support/contract.ts'
import { newInsz, personInput } from '../support/factories.ts'
import { type Marks, marked } from '../support/marked-values.ts'
import { newProgram } from '../support/programs.ts'
import { converse } from '../support/raw-socket.ts'
import { bodySchemaOf } from '../support/schema-values.ts'
import { makeThings, type Things } from '../support/some-things.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import { organisations, partitions, password, type UserName, userId } from '../support/world.ts'

// Marked values in every place of every operation, and not one of them in the log.

let world: TestApp
let things: Things
let log = ''
const lines = new Writable({
  write(chunk, _encoding, done) {
    log += chunk
    done()
  },
})
const marks: Marks = new Set([password])

beforeAll(async () => {
  world = await startTestApp({ logger: createLogger(lines) })
  things = await makeThings(world)
})
afterAll(() => world.close())

interface Line {
  readonly msg: string
  readonly traceId?: string
  readonly operation?: string
  readonly status?: number
  readonly problem?: string
  readonly user?: string
  readonly organisation?: string
  readonly ms?: number
  readonly event?: string
}

/** Every line that was written since `from`; each has to be JSON. */
function linesFrom(from: number): Line[] {
  const text = log.slice(from).trim()
  const all: Line[] = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line))
  return all.filter(({ msg }) => !msg.startsWith('Server listening'))
}

/** So many characters of a mark are looked up before the text is read for all of it: there are many marks. */
const ending = 6

/** @returns the marks that stand in the log since `from`: there should be none */
function told(from: number): string[] {
  const text = log.slice(from)
  const parts = new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + ending)))
  const mayStand = (mark: string) => mark.length < ending || parts.has(mark.slice(-ending))
  return [...marks].filter((mark) => mayStand(mark) && text.includes(mark))
}

function mark(what: string): string {
  const value = `merk-${what}-${marks.size}`
  marks.add(value)
  return value
}

/** Whose role lets them do it: nobody else gets far. */
const doers: readonly UserName[] = [
  'clerk',
  'counsellor',
  'agencyManager',
  'cityManager',
  'administrator',
  'privacyOfficer',
  'agencyAdministrator',
  'socialWorker',
  'policyOfficer',
]

/** Marks in everything that a request has beside its body. */
function markedHeaders(cookie: string): Record<string, string> {
  const session = cookie === '' ? '' : `${cookie}; `
  return {
    cookie: `${session}other=${mark('cookie')}`,
    // A session with a secret of a program beside it is refused before anything else.
    authorization: `${session === '' ? 'Bearer' : 'Basic'} ${mark('token')}`,
    'user-agent': mark('agent'),
    referer: `https://onthaal.test/${mark('referer')}`,
    'x-forwarded-for': mark('forwarded'),
    'accept-language': mark('language'),
    'belgov-trace-id': mark('trace'),
    'if-none-match': `"${mark('etag')}"`,
  }
}

function send(client: Client, { method, template }: Operation, options: object, query = '') {
  return client.request(method, things.addressOf(template, 0) + query, options)
}

describe.each(operations)('$operationId', (operation) => {
  const schema = bodySchemaOf(operation)
  // Marks for passwords are wrong ones, and nobody is kept waiting for them afterwards.
  afterEach(() => world.rows('delete from sign_in_limit'))

  test('leaves a line with its outcome for each request, and none of what was sent', async () => {
    const from = log.length
    let asked = 0
    // Whoever signs out, or locks the screen, needs a session of their own: others go on with theirs.
    const ends = ['signOut', 'lockSession'].includes(operation.operationId)
    const open = ends ? world.signIn : world.asUser
    const clients = await Promise.all(doers.map((name) => open(name)))
    const signInLines = linesFrom(from).length
    const ask = async (client: Client, options: object, query = '') => {
      asked += 1
      const headers = { 'content-type': 'application/json', ...markedHeaders(client.cookie) }
      await send(client, operation, { headers, ...options }, query)
    }
    const address = operation.template.replaceAll(/\{\w+\}/g, () => mark('address'))
    for (const client of clients) {
      marks.add(client.cookie.split('=')[1] ?? '')
      await ask(client, schema === undefined ? {} : { raw: JSON.stringify(marked(schema, marks)) })
    }
    for (const client of [...clients.slice(0, 1), world.nobody]) {
      if (operation.method !== 'GET') {
        const field = { [mark('field')]: mark('value') }
        await ask(client, { raw: JSON.stringify(field) })
        await ask(client, { raw: `{"${mark('cut')}": "${mark('short')}` })
        await ask(client, { raw: mark('text'), headers: { 'content-type': 'text/plain' } })
        await ask(client, { raw: '{}', headers: { origin: `https://${mark('origin')}.example` } })
      }
      await ask(client, {}, `?${mark('parameter')}=${mark('query')}`)
      asked += 1
      await client.request(operation.method, address, { headers: markedHeaders(client.cookie) })
    }
    const answered = linesFrom(from).slice(signInLines)
    expect(answered).toHaveLength(asked)
    // Somebody among them may do it: a line of nothing but refusals at the door would tell little.
    expect(answered.some(({ status }) => status !== 401 && status !== 403)).toBe(true)
    for (const line of answered) {
      expect(line).toMatchObject({ msg: 'request answered', operation: operation.operationId })
      expect(line.traceId).toMatch(/^[0-9a-f-]{36}$/)
      expect(line.status).toBeGreaterThanOrEqual(200)
      expect(line.ms).toBeGreaterThanOrEqual(0)
      if ((line.status ?? 0) >= 400) expect(line.problem).toMatch(/^urn:problem-type:/)
    }
    expect(told(from)).toEqual([])
  })
})

test('the marks were many, and one that is told is found', () => {
  expect(marks.size).toBeGreaterThan(operations.length * 20)
  const from = log.length
  const [, some = ''] = marks
  log += some
  expect(told(from)).toEqual([some])
  log = log.slice(0, from)
})

test('a line says who did it where, and names what guards look for', async () => {
  const events = async (job: () => Promise<unknown>) => {
    const from = log.length
    await job()
    return linesFrom(from).at(-1)
  }
  const clerk = await world.signIn('clerk')
  const who = { user: userId('clerk'), organisation: organisations.city.id }
  expect(await events(() => world.signIn('clerk'))).toMatchObject({ event: 'signedIn', ...who })
  expect(await events(() => clerk.get('/desks'))).toMatchObject({ status: 200, ...who })
  const refused = { event: 'accessRefused', status: 403, ...who }
  expect(await events(() => clerk.get('/figures'))).toMatchObject(refused)
  const wrong = () => world.nobody.post('/sessions', { username: 'clerk', password: mark('guess') })
  const failed = await events(wrong)
  expect(failed).toMatchObject({ event: 'signInFailed', status: 401 })
  expect(failed).toHaveProperty('address')
  expect(failed).not.toHaveProperty('user')
  for (let time = 0; time < 5; time += 1) await wrong()
  expect(await events(wrong)).toMatchObject({ event: 'signInStopped', status: 429 })
  const elsewhere = { headers: { origin: 'https://evil.example' } }
  expect(await events(() => clerk.post('/persons', {}, elsewhere))).toMatchObject({
    event: 'crossSiteRefused',
  })
  expect(await events(() => clerk.delete('/sessions/current'))).toMatchObject({
    event: 'sessionEnded',
    ...who,
  })
  expect(await events(() => clerk.get('/desks'))).toMatchObject({ event: 'sessionUnknown' })
})

test('the secret of a program is told nowhere, not where it is made nor where it is used', async () => {
  const from = log.length
  const { id, secret, client } = await newProgram(world)
  marks.add(secret)
  const [desk] = (await client.get<{ items: { id: string }[] }>('/desks')).body.items
  expect(desk).toBeDefined()
  const { cookie } = await world.signIn('schoolClerk')
  const both = { headers: { cookie } }
  expect((await client.get('/desks', both)).status).toBe(400)
  expect((await client.get('/users')).status).toBe(403)
  await client.post('/persons', { [mark('field')]: secret })
  const administrator = await world.asUser('administrator')
  await administrator.delete(`/programs/${id}`)
  expect((await client.get('/desks')).status).toBe(401)
  const answered = linesFrom(from)
  expect(answered).toContainEqual(
    expect.objectContaining({ operation: 'listDesks', status: 200, user: id }),
  )
  expect(told(from)).toEqual([])
})

test('what breaks within is told without the values that broke it', async () => {
  const start = log.length
  const familyName = mark('breaks')
  const insz = newInsz()
  marks.add(insz)
  await world.rows(`alter table person_file add constraint marked check (family_name <> 'x')`)
  await world.rows(
    `create function refuse_marked() returns trigger language plpgsql as $$ begin
       if new.family_name = '${familyName}' then
         raise exception 'refused %', new.family_name using detail = new.insz, hint = new.given_name;
       end if; return new; end $$;
     create trigger refuse_marked before insert on person_file
       for each row execute function refuse_marked()`,
  )
  // Whose session nothing that went before has ended.
  const { cookie } = await world.signIn('schoolClerk')
  for (const name of ['x', familyName]) {
    const from = log.length
    // Past the client of these tests, which fails on an internal error.
    const { statusCode, body } = await world.app.inject({
      method: 'POST',
      url: `${basePath}/persons`,
      headers: { cookie, 'idempotency-key': crypto.randomUUID() },
      // What was asked before may have brought the city a second partition.
      payload: {
        ...personInput({ familyName: name, insz, givenName: mark('given') }),
        partition: partitions.city,
      },
    })
    expect({ statusCode, body }).toMatchObject({ statusCode: 500 })
    expect(body).not.toContain(name === 'x' ? 'marked' : familyName)
    const [failed, answered] = linesFrom(from)
    expect(failed).toMatchObject({ msg: 'request failed', traceId: answered?.traceId })
    expect(answered).toMatchObject({ status: 500, operation: 'createPerson' })
    // Enough to find the fault: where it happened, and in which statement.
    expect(JSON.stringify(failed)).toContain('insert into')
  }
  expect(told(start)).toEqual([])
})

test('what is no request, and addresses that cannot be read, are told without what was sent', async () => {
  const from = log.length
  await world.nobody.get(`/persons/%zz${mark('unreadable')}`)
  await world.nobody.get(`/persons/${mark('long').padEnd(9_000, 'x')}`)
  await world.nobody.get(`/${mark('unknown')}`, { headers: { accept: 'application/json' } })
  const { origin } = await world.listen()
  for (const text of [
    `${mark('garbage')}\r\n\r\n`,
    `GET /${mark('path')} HTTP/1.1\r\nhost: x\r\nx-${mark('header')}: ${'a'.repeat(20_000)}\r\n\r\n`,
  ]) {
    const { socket, whole } = converse(origin)
    socket.write(text)
    expect(await whole).toContain('400')
  }
  const answered = linesFrom(from)
  expect(answered.map(({ status }) => status)).toEqual([400, 400, 404, 400, 400])
  for (const line of answered) expect(line.traceId).toMatch(/^[0-9a-f-]{36}$/)
  expect(told(from)).toEqual([])
})
