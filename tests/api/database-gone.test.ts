import { randomUUID } from 'node:crypto'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../support/contract.ts'
import { type DatabaseProxy, openDatabaseProxy } from '../support/database-proxy.ts'
import { personInput, submittedReferral } from '../support/factories.ts'
import { bodies } from '../support/matrix-bodies.ts'
import { waitingForLocks } from '../support/owner.ts'
import { createWorldDatabase } from '../support/postgres.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import type { TestDatabase } from '../support/test-server.ts'

let database: TestDatabase
let proxy: DatabaseProxy
let world: TestApp
beforeAll(async () => {
  database = await createWorldDatabase()
  proxy = await openDatabaseProxy(database.url)
  world = await startTestApp({ database: { ...database, url: proxy.url } })
})
afterAll(async () => {
  await world.close()
  await proxy.close()
  await database.drop()
})

/** What is told without it: how people sign in here, and that it is at no provider. */
const fromSettings: Readonly<Record<string, number>> = {
  getSignInOptions: 200,
  startProviderSignIn: 404,
  completeProviderSignIn: 400,
}

test('without its database every operation says that it is not there, and nothing more', async () => {
  const clerk = await world.asUser('clerk')
  await proxy.cut()
  try {
    for (const { operationId, method, template } of operations) {
      const path = template.replace(/\{\w+\}/, randomUUID())
      const body = method === 'POST' || method === 'PUT' ? bodyFor(operationId) : undefined
      const { status, text } = await clerk.request(method, path, { body })
      // What stands in the settings alone is told all the same.
      expect(status, operationId).toBe(fromSettings[operationId] ?? 503)
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|pg|postgres|select/i)
    }
  } finally {
    await proxy.heal()
  }
  expect((await clerk.get('/sessions/current')).status).toBe(200)
  expect((await clerk.get('/health')).status).toBe(200)
})

/** A body is looked at before the database only where nobody has to be signed in. */
function bodyFor(operationId: string): object {
  const open = ['signIn', 'setPassword', 'openSchoolLink', 'answerSchoolLink']
  return open.includes(operationId) ? (bodies[operationId]?.('') ?? {}) : {}
}

test('a connection that breaks half-way leaves nothing, and the same request can be sent again', async () => {
  const counsellor = await world.asUser('counsellor')
  const { id, version } = await submittedReferral(await world.asUser('clerk'))
  const request = { key: randomUUID(), version }
  const holder = new pg.Client({ connectionString: database.ownerUrl })
  await holder.connect()
  await holder.query("begin; set local onthaal.scope = 'maintenance'")
  await holder.query('select 1 from referral where id = $1 for update', [id])
  const broken = counsellor.post(`/referrals/${id}/claim`, undefined, request)
  await expect.poll(() => waitingForLocks(holder)).toBeGreaterThan(0)
  await proxy.cut()
  expect((await broken).status).toBe(503)
  await holder.query('rollback')
  await holder.end()
  await proxy.heal()
  expect(await traces(id, request.key)).toEqual({ status: 'submitted', events: 0, keys: 0 })
  const again = await counsellor.post<Referral>(`/referrals/${id}/claim`, undefined, request)
  expect(again.status).toBe(200)
  expect(await traces(id, request.key)).toEqual({ status: 'accepted', events: 1, keys: 1 })
})

async function traces(id: string, key: string): Promise<object | undefined> {
  const [row] = await world.rows(
    `select status, (select count(*)::int from referral_event
        where referral_id = referral.id and event = 'claim') as events,
      (select count(*)::int from idempotency_key where key = $2) as keys
     from referral where id = $1`,
    [id, key],
  )
  return row
}

test('a pool that lost its connections makes new ones', async () => {
  const clerk = await world.asUser('clerk')
  await proxy.cut()
  await proxy.heal()
  await expect.poll(async () => (await clerk.post('/persons', personInput())).status).toBe(201)
})
