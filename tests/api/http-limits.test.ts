import { once } from 'node:events'
import { expect, test } from 'vitest'
import { httpLimits } from '../../apps/api/src/plugins/http-limits.ts'
import { checkResponse } from '../support/check-response.ts'
import { basePath } from '../support/contract.ts'
import { answerOf, type Conversation, converse } from '../support/raw-socket.ts'
import { testApp } from '../support/test-app.ts'

// What one connection may ask of us, whoever is behind it. The times are short here, the sizes are real.

const limits = { headTime: 500, requestTime: 1_000, idleTime: 1_500, lookEvery: 50 }
const connections = 20
const world = testApp({ httpLimits: { ...limits, connections } })

async function open(text: string): Promise<Conversation> {
  const { origin } = await world().listen()
  const conversation = converse(origin)
  conversation.socket.write(text)
  return conversation
}

/** @returns the code of the one issue with which a request was refused, and how long that took */
async function refusal({ whole }: Conversation): Promise<{ code: string; took: number }> {
  const start = performance.now()
  const answer = answerOf(await whole)
  checkResponse('GET', '/', answer)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('connection')).toBe('close')
  return { code: JSON.parse(answer.text).issues[0].code, took: performance.now() - start }
}

const start = `GET ${basePath}/health HTTP/1.1\r\nhost: onthaal.test\r\n`

/** Writes a little now and then for as long as it is let, as one who wants to keep a connection busy. */
function drip({ socket }: Conversation, text: string): void {
  const timer = setInterval(() => socket.write(text), 100)
  socket.on('close', () => clearInterval(timer)).on('error', () => undefined)
}

test('headers that come drop by drop are not waited for', async () => {
  const conversation = await open(start)
  drip(conversation, 'x-more: a\r\n')
  const { code, took } = await refusal(conversation)
  expect(code).toBe('tooSlow')
  expect(took).toBeLessThan(limits.requestTime + 3_000)
})

test('a body that comes drop by drop is not waited for', async () => {
  const head = `POST ${basePath}/sessions HTTP/1.1\r\nhost: onthaal.test\r\n`
  const conversation = await open(
    `${head}content-type: application/json\r\ncontent-length: 60000\r\n\r\n{"a":"`,
  )
  drip(conversation, 'a')
  expect((await refusal(conversation)).code).toBe('tooSlow')
})

test('a connection that says nothing is ended', async () => {
  const { origin } = await world().listen()
  const { socket, whole } = converse(origin)
  await once(socket, 'connect')
  await whole
  expect(socket.destroyed).toBe(true)
})

test('more connections than there may be are ended as they come, and those before them go on', async () => {
  const { origin } = await world().listen()
  const held = Array.from({ length: connections }, () => converse(origin))
  await Promise.all(held.map(({ socket }) => once(socket, 'connect')))
  const beyond = converse(origin)
  expect(await beyond.whole.catch(() => '')).toBe('')
  const [first] = held
  first?.socket.write(`${start}connection: close\r\n\r\n`)
  expect(await first?.whole).toContain('"status":"UP"')
  for (const { socket } of held) socket.destroy()
  // One that went makes place for one that comes.
  await expect
    .poll(async () => {
      const { socket, whole } = converse(origin)
      socket.write(`${start}connection: close\r\n\r\n`)
      return whole.catch(() => '')
    })
    .toContain('"status":"UP"')
})

test('a head beyond its size, its number of headers or its length of address is refused, one at it is not', async () => {
  const end = 'connection: close\r\n\r\n'
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `x-${at}: a\r\n`).join('')
  const long = (length: number) =>
    `GET ${`${basePath}/health?`.padEnd(length, 'a')} HTTP/1.1\r\nhost: onthaal.test\r\n`
  // Of the headers one is `Host`, and one ends the connection.
  const refused = {
    size: `${start}x: ${'a'.repeat(httpLimits.head)}\r\n${end}`,
    number: `${start}${many(httpLimits.headers - 1)}${end}`,
    address: `${long(httpLimits.address + 1)}${end}`,
  }
  for (const [what, text] of Object.entries(refused)) {
    expect((await refusal(await open(text))).code, what).toBe('tooLarge')
  }
  const taken = await (await open(`${start}${many(httpLimits.headers - 2)}${end}`)).whole
  expect(answerOf(taken).status).toBe(200)
  // At its longest the address is read; health takes no such parameter.
  const read = answerOf(await (await open(`${long(httpLimits.address)}${end}`)).whole)
  expect(JSON.parse(read.text).issues[0].code).not.toBe('tooLarge')
})

test('a body is taken up to its size, and refused beyond it before it is read', async () => {
  const send = (bytes: number) =>
    world().nobody.post('/sessions', undefined, {
      raw: JSON.stringify({ username: 'a'.repeat(bytes - '{"username":""}'.length) }),
      headers: { 'content-type': 'application/json' },
    })
  expect((await send(httpLimits.body)).status).toBe(400)
  expect((await send(httpLimits.body + 1)).status).toBe(413)
  // Who announces more is answered at once, whatever still comes.
  const head = `POST ${basePath}/sessions HTTP/1.1\r\nhost: onthaal.test\r\n`
  const conversation = await open(
    `${head}content-type: application/json\r\ncontent-length: ${httpLimits.body + 1}\r\n\r\n`,
  )
  const answer = answerOf(await conversation.whole)
  expect(answer.status).toBe(413)
})
