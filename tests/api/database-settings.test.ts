import { randomUUID } from 'node:crypto'
import type { Actor } from '@onthaal/api/src/actor.ts'
import { type Database, openDatabase } from '@onthaal/api/src/db/database.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'
import { firstMoment } from '../support/world.ts'

const world = testApp()
let database: Database
beforeEach(() => {
  const { url } = world().database
  database = openDatabase({ url, onIdleError: () => expect.unreachable() })
})
afterEach(() => database.close())

const actor: Actor = {
  ...{ sessionId: randomUUID(), userId: randomUUID(), membershipId: randomUUID() },
  ...{ displayName: 'Iemand', roles: [], permissions: [], education: false },
  organisation: { id: randomUUID(), name: 'Agentschap', kind: 'agency' },
  ...{ partitions: [], desks: [], awaitsChoice: false, isLocked: false, providerSignOut: null },
  ...{ expiresAt: firstMoment, idleUntil: firstMoment },
}
const look = (seeing: 'oneLook' | 'theLatest', statement = 'select 1') =>
  database.asActor(
    actor,
    async (connection) => ({ result: (await connection.execute(statement)).rows }),
    seeing,
  )

test('a statement is planned once for a connection, and never compiled', async () => {
  const { rows } = await database.pool.query(
    `select current_setting('plan_cache_mode') as plans, current_setting('jit') as compiled`,
  )
  expect(rows).toEqual([{ plans: 'force_generic_plan', compiled: 'off' }])
})

test('whoever only looks does not wait for the end, and leaves the connection to the next', async () => {
  await look('theLatest')
  expect(database.pool.idleCount).toBe(1)
  await look('oneLook')
  expect(database.pool.idleCount).toBe(0)
  await expect.poll(() => database.pool.idleCount).toBe(1)
  const nobody = "select current_setting('onthaal.user_id', true) as actor"
  const { rows } = await database.withoutActor.execute(nobody)
  expect(rows).toEqual([{ actor: '' }])
  expect(database.pool.totalCount).toBe(1)
})

test('whoever only looks writes nothing, and the connection is as good as before', async () => {
  const write = 'create temporary table written (one integer)'
  await expect(look('oneLook', write)).rejects.toMatchObject({ cause: { code: '25006' } })
  expect(await look('oneLook')).toHaveLength(1)
  expect(database.pool.totalCount).toBe(1)
})
