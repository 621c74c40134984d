import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkResponse } from '../support/check-response.ts'
import { basePath } from '../support/contract.ts'
import { submittedReferral } from '../support/factories.ts'
import { waitingForLocks } from '../support/owner.ts'
import { createWorldDatabase } from '../support/postgres.ts'
import { answerOf, converse } from '../support/raw-socket.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import type { TestDatabase } from '../support/test-server.ts'

let database: TestDatabase
let world: TestApp
beforeAll(async () => {
  database = await createWorldDatabase()
  world = await startTestApp({ database })
})
afterAll(() => database.drop())

function question(method: string, path: string, headers: Record<string, string>): string {
  const all = Object.entries({ host: 'onthaal.test', 'content-length': '0', ...headers })
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${basePath}${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

test('who stops finishes what is at work, and sends what still comes to another instance', async () => {
  const { id, version } = await submittedReferral(await world.asUser('clerk'))
  const { cookie } = await world.asUser('counsellor')
  const { origin } = await world.listen()
  const holder = new pg.Client({ connectionString: database.ownerUrl })
  await holder.connect()
  const maintain = "begin; set local onthaal.scope = 'maintenance'"
  await holder.query(maintain)
  await holder.query('select 1 from referral where id = $1 for update', [id])

  // All send the same request, so that all are at work until the row is free.
  const conversations = ['/desks', '/signInOptions', '/health'].map((next) => ({
    ...converse(origin),
    next,
  }))
  const claim = question('POST', `/referrals/${id}/claim`, {
    cookie,
    'if-match': `"${version}"`,
    'idempotency-key': '0198c0de-0000-4000-8000-00000000dead',
  })
  for (const { socket } of conversations) socket.write(claim)
  await expect.poll(() => waitingForLocks(holder)).toBeGreaterThanOrEqual(3)

  const closing = world.close()
  for (const { socket, next } of conversations) socket.write(question('GET', next, { cookie }))
  await new Promise((resolve) => setTimeout(resolve, 200))
  await holder.query('rollback')
  const [desks = '', options = '', health = ''] = await Promise.all(
    conversations.map(({ whole }) => whole),
  )
  await closing

  for (const text of [desks, options, health]) {
    const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)
    expect(text).toContain('"status":"accepted"')
    expect(statuses).toEqual(['200', '503'])
    expect(text.match(/x-content-type-options: nosniff/gi)).toHaveLength(2)
  }
  expect(desks).toContain('urn:problem-type:belgif:serviceUnavailable')
  // It reads no database, so this is its only reason not to answer.
  const last = options.slice(options.lastIndexOf('HTTP/1.1'))
  checkResponse('GET', `${basePath}/signInOptions`, answerOf(last))
  expect(desks).toMatch(/retry-after: \d/i)
  expect(health).toContain('{"status":"DOWN"}')

  await holder.query(maintain)
  const { rows } = await holder.query('select status from referral where id = $1', [id])
  expect(rows).toEqual([{ status: 'accepted' }])
  await holder.end()
})
