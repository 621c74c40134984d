import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DatabaseProxy, openDatabaseProxy } from '../support/database-proxy.ts'
import { newPerson, submittedReferral } from '../support/factories.ts'
import { createWorldDatabase } from '../support/postgres.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import type { TestDatabase } from '../support/test-server.ts'

// Waiting for the database is what a request costs. Each of these waits for who is asking, for all it
// reads at once, and for the end of its transaction.

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

test('files and lists cost three round trips', async () => {
  const clerk = await world.asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const { id: referral } = await submittedReferral(clerk)
  for (const path of [
    `/persons/${person}`,
    `/referrals/${referral}`,
    '/referrals?box=sent',
    '/referralCounts',
  ]) {
    await clerk.get(path)
    proxy.roundTrips()
    expect((await clerk.get(path)).status).toBe(200)
    expect(proxy.roundTrips(), path).toBe(3)
  }
})
