import { Writable } from 'node:stream'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLogger } from '../../apps/api/src/logger.ts'
import { type DatabaseProxy, openDatabaseProxy } from '../support/database-proxy.ts'
import { newInsz, newPerson, personInput, referralInput } from '../support/factories.ts'
import { waitingForLocks } from '../support/owner.ts'
import { createWorldDatabase } from '../support/postgres.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import type { TestDatabase } from '../support/test-server.ts'
import { password } from '../support/world.ts'

// Whoever reads the log of the process is no colleague of the desk: it names no person.

let database: TestDatabase
let proxy: DatabaseProxy
let world: TestApp
let log = ''
const lines = new Writable({
  write(chunk, _encoding, done) {
    log += chunk
    done()
  },
})

beforeAll(async () => {
  database = await createWorldDatabase()
  proxy = await openDatabaseProxy(database.url)
  world = await startTestApp({
    database: { ...database, url: proxy.url },
    logger: createLogger(lines),
  })
})
afterAll(async () => {
  await world.close()
  await proxy.close()
  await database.drop()
})

const secrets = {
  givenName: 'Zeldzamevoornaam',
  familyName: 'Zeldzamenaam',
  phone: '+32470888777',
  email: 'zeldzaam@voorbeeld.example',
}

function expectNothingTold(...more: string[]): void {
  expect(log).not.toBe('')
  for (const secret of [...Object.values(secrets), password, ...more]) {
    expect(log).not.toContain(secret)
  }
}

test('what people do and what is refused leaves no name, number or password', async () => {
  const clerk = await world.asUser('clerk')
  const insz = newInsz()
  const { id } = await newPerson(clerk, { ...secrets, insz })
  await clerk.post('/persons', personInput({ ...secrets, insz }))
  await clerk.post('/persons', personInput({ ...secrets, phone: 'Zeldzamenaam' }))
  await clerk.post('/persons/query', { name: secrets.familyName, insz: 'Zeldzamenaam' })
  await clerk.post(
    '/referrals',
    referralInput(id, { reasonNote: secrets.familyName, type: 'preschool' }),
  )
  await world.nobody.post('/sessions', { username: secrets.familyName, password })
  await world.nobody.get(`/persons/${id}?name=${secrets.familyName}`)
  expectNothingTold(insz, clerk.cookie.split('=')[1] ?? '')
})

test('an error of the database is told without the values of its statement', async () => {
  const clerk = await world.asUser('clerk')
  const holder = new pg.Client({ connectionString: database.ownerUrl })
  await holder.connect()
  await holder.query('begin; lock table person_file in exclusive mode')
  const insz = newInsz()
  const broken = clerk.post('/persons', personInput({ ...secrets, insz }))
  await expect.poll(() => waitingForLocks(holder)).toBeGreaterThan(0)
  log = ''
  await proxy.cut()
  expect((await broken).status).toBe(503)
  await holder.end()
  await proxy.heal()
  expect(log).toContain('request failed')
  expect(log).toContain('Connection terminated')
  expectNothingTold(insz)
})
