import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { problemTypes } from '@onthaal/shared/problems'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../support/client.ts'
import { referredTwice } from '../support/clients.ts'
import { type Operation, operations } from '../support/contract.ts'
import { type DatabaseProxy, openDatabaseProxy } from '../support/database-proxy.ts'
import { createWorldDatabase } from '../support/postgres.ts'
import { startTestApp, type TestApp, type TestAppOptions } from '../support/test-app.ts'
import type { TestDatabase } from '../support/test-server.ts'

// Two instances on one database, as behind a proxy that sends requests to either.

const limits = { perUser: 40, perAddress: 1e9, perUserSearching: 20, perAddressGuessing: 5 }
const unknown = '0198c0de-0000-7000-8000-00000000dead'

let database: TestDatabase
let proxy: DatabaseProxy
let one: TestApp
let other: TestApp
beforeAll(async () => {
  database = await createWorldDatabase()
  proxy = await openDatabaseProxy(database.url)
  const start = (config: TestAppOptions['config']) =>
    startTestApp({ database: { ...database, url: proxy.url }, ...(config && { config }) })
  one = await start({ requestLimits: limits })
  other = await start({ requestLimits: limits })
})
afterAll(async () => {
  await one.close()
  await other.close()
  await proxy.close()
  await database.drop()
})

/** A minute passes, on both. */
function nextMinute(): void {
  for (const { clock } of [one, other]) clock.advance(1)
}

function ask(client: Client, { method, template, operationId }: Operation) {
  const path = template.replaceAll(/\{\w+\}/g, unknown)
  const body = operationId === 'signIn' ? { username: 'nobody', password: 'wrong' } : undefined
  return client.request(method, path, method === 'GET' ? {} : { body })
}

/** Asks until the limit is reached. @returns how many requests were answered before */
async function exhaust(client: Client, path = '/sessions/current'): Promise<number> {
  for (let answered = 0; answered < 1_000; answered += 1) {
    if ((await client.get(path)).status === 429) return answered
  }
  return expect.unreachable()
}

test('a user is refused beyond the limit, told how long to wait, and let in again after that', async () => {
  const clerk = await one.asUser('clerk')
  expect(await exhaust(clerk)).toBe(limits.perUser)
  const { status, headers, body } = await clerk.get('/desks')
  expect(status).toBe(429)
  expect(body).toMatchObject({ type: problemTypes.tooManyRequests.type, limit: limits.perUser })
  const seconds = Number(headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  // Colleagues behind the same address work on, and a session more does not help.
  expect((await (await one.asUser('schoolClerk')).get('/desks')).status).toBe(200)
  expect((await (await one.signIn('clerk')).get('/desks')).status).toBe(429)
  for (const { clock } of [one, other]) {
    clock.now = new Date(clock.now.getTime() + seconds * 1_000)
  }
  expect((await clerk.get('/desks')).status).toBe(200)
})

test('what one instance counted holds on the other one too', async () => {
  nextMinute()
  const [here, there] = [await one.asUser('counsellor'), await other.asUser('counsellor')]
  expect(await exhaust(here)).toBe(limits.perUser)
  // The other one hears of it once it has something to tell itself, and lets through a few until then.
  let answered = 0
  await expect
    .poll(
      async () => {
        const { status } = await there.get<CurrentSession>('/sessions/current')
        if (status === 200) answered += 1
        return status
      },
      { timeout: 15_000, interval: 250 },
    )
    .toBe(429)
  expect(answered).toBeLessThan(limits.perUser / 2)
  const counted = await one.rows<{ key: string }>('select key from request_count')
  expect(counted.length).toBeGreaterThan(0)
  // A hash of SHA-256: nothing of people.
  for (const { key } of counted) expect(key).toMatch(/^[\w-]{43}$/)
})

test('counts of minutes that are over do not stay', async () => {
  nextMinute()
  await exhaust(await one.asUser('clerk'))
  const minute = Math.floor(one.clock.now.getTime() / 60_000)
  await expect
    .poll(
      async () => {
        const rows = await one.rows<{ minute: string }>('select distinct minute from request_count')
        return rows.map((row) => Number(row.minute))
      },
      { timeout: 10_000 },
    )
    .toEqual([minute])
})

test('counting waits for the database in no request, and asks nothing of it when it is quiet', async () => {
  nextMinute()
  const advisor = await one.asUser('languageAdvisor')
  await advisor.get('/sessions/current')
  proxy.roundTrips()
  for (let time = 0; time < 3; time += 1) await advisor.get('/sessions/current')
  // For each of them: who is asking, where else they work, and the end of that transaction.
  expect(proxy.roundTrips()).toBe(3 * 3)
})

test('searching has a lower limit of its own, beyond which all else goes on', async () => {
  nextMinute()
  const clerk = await one.asUser('schoolClerk')
  const search = () => clerk.post('/persons/query', { name: 'Voorbeeld' })
  for (let time = 0; time < limits.perUserSearching; time += 1) {
    expect((await search()).status).toBe(200)
  }
  expect((await search()).body).toMatchObject({ status: 429, limit: limits.perUserSearching })
  expect((await clerk.get('/desks')).status).toBe(200)
})

test.each([
  ['listing', (desk: Client, one: string) => desk.get(`/referrals/${one}/clientMatches`)],
  [
    'deciding about',
    (desk: Client, one: string, other: string) =>
      desk.post(`/referrals/${one}/clientDecisions`, { other, decision: 'different' }),
  ],
])(
  '%s people of other municipalities looks through their files, so it is searching',
  async (_, ask) => {
    nextMinute()
    const { one: here, other: there } = await referredTwice(one)
    const desk = await one.asUser('counsellor')
    for (let time = 0; time < limits.perUserSearching; time += 1) {
      expect((await ask(desk, here.id, there.id)).status).toBe(200)
    }
    expect((await ask(desk, here.id, there.id)).body).toMatchObject({
      status: 429,
      limit: limits.perUserSearching,
    })
    expect((await desk.get(`/referrals/${here.id}`)).status).toBe(200)
  },
)

describe('from one address', () => {
  let narrow: TestApp
  beforeAll(async () => {
    narrow = await startTestApp({
      database,
      config: { requestLimits: { ...limits, perUser: 1e9, perAddress: 1 }, trustProxy: 1 },
    })
  })
  afterAll(() => narrow.close())

  test('every operation is refused beyond the limit but health, which machines ask', async () => {
    expect((await narrow.nobody.get('/demoAccounts')).status).toBe(200)
    for (const operation of operations) {
      const { status } = await ask(narrow.nobody, operation)
      expect(status, operation.operationId).toBe(operation.operationId === 'getHealth' ? 200 : 429)
    }
  })

  test('others are not refused, and a customer of IPv6 is one address', async () => {
    const from = (address: string) =>
      narrow.nobody.get('/demoAccounts', { headers: { 'x-forwarded-for': address } })
    expect((await from('2001:db8:0:1::1')).status).toBe(200)
    expect((await from('2001:db8:0:1:ffff::2')).status).toBe(429)
    expect((await from('2001:db8:0:2::1')).status).toBe(200)
    // Only what the trusted proxy says counts: what the caller wrote before it does not.
    expect((await from('203.0.113.9, 203.0.113.1')).status).toBe(200)
    expect((await from('203.0.113.8, 203.0.113.1')).status).toBe(429)
  })
})

test('without its database an instance goes on counting alone', async () => {
  nextMinute()
  await proxy.cut()
  try {
    expect((await one.nobody.get('/health')).status).toBe(503)
    expect((await (await one.asUser('clerk')).get('/desks')).status).toBe(503)
  } finally {
    await proxy.heal()
  }
  expect((await (await one.asUser('clerk')).get('/desks')).status).toBe(200)
})
