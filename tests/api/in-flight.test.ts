import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { needsHeader, type Operation, operations } from '../support/contract.ts'
import { bodies } from '../support/matrix-bodies.ts'
import { makeThings } from '../support/some-things.ts'
import { startTestApp, type TestApp, testApp } from '../support/test-app.ts'
import { type UserName, userId } from '../support/world.ts'

const world = testApp()

/** Together they may try every operation that takes a key. */
const askers = [
  'clerk',
  'counsellor',
  'cityManager',
  'agencyManager',
  'administrator',
  'privacyOfficer',
  'agencyAdministrator',
] as const satisfies readonly UserName[]

/** So many at one instance that none of them waits for a connection. */
const atOnce = 15
/** Each answer takes the five seconds of a lock, so several instances are asked side by side. */
const instanceCount = 4

test('every operation that takes a key says so while the same request is still at work', async () => {
  const keyed = operations.filter((operation) => needsHeader(operation, 'Idempotency-Key'))
  expect(keyed.length).toBeGreaterThan(30)
  const things = await makeThings(world())
  const key = randomUUID()
  const { body: person } = await (await world().asUser('clerk')).post<{ id: string }>(
    '/persons',
    bodies.createPerson?.(''),
  )

  const ask = async (instance: TestApp, { operationId, method, template }: Operation) => {
    for (const asker of askers) {
      const client = await instance.asUser(asker)
      const { status, text } = await client.request(method, things.addressOf(template, 0), {
        key,
        version: 1,
        body: bodies[operationId]?.(person.id),
      })
      if (status !== 403) return `${operationId} ${status} ${JSON.parse(text).type}`
    }
    return `${operationId} is for none of them`
  }

  const { database } = world()
  const instances = await Promise.all(
    Array.from({ length: instanceCount }, () => startTestApp({ database })),
  )
  const holder = new pg.Client({ connectionString: world().database.ownerUrl })
  await holder.connect()
  try {
    const told: string[] = []
    for (let first = 0; first < keyed.length; first += atOnce * instances.length) {
      // No longer than one round: whatever else uses this server waits for what is at work on it.
      await hold(holder, keyed, key)
      const asked = instances.flatMap((instance, index) => {
        const from = first + index * atOnce
        return keyed.slice(from, from + atOnce).map((operation) => ask(instance, operation))
      })
      told.push(...(await Promise.all(asked)))
      await holder.query('rollback')
    }
    expect(told).toEqual(
      keyed.map(
        ({ operationId }) => `${operationId} 409 urn:problem-type:onthaal:http:requestInFlight`,
      ),
    )
  } finally {
    await holder.end()
    for (const instance of instances) await instance.close()
  }
})

/** As the first request does before its work is done, for everybody who could ask. */
async function hold(holder: pg.Client, keyed: readonly Operation[], key: string): Promise<void> {
  await holder.query("begin; set local onthaal.scope = 'maintenance'")
  await holder.query(
    `insert into idempotency_key
     select user_id, operation, $3, 'x', null, now()
     from unnest($1::uuid[]) as user_id cross join unnest($2::text[]) as operation`,
    [askers.map(userId), keyed.map(({ operationId }) => operationId), key],
  )
}
