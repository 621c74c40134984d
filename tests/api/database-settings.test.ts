import { openDatabase } from '@onthaal/api/src/db/database.ts'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const world = testApp()
const opened: ReturnType<typeof openDatabase>[] = []
afterAll(() => Promise.all(opened.map((one) => one.close())))

test('a statement is planned once for a connection, and never compiled', async () => {
  const database = openDatabase({
    url: world().database.url,
    onIdleError: () => expect.unreachable(),
  })
  opened.push(database)
  const { rows } = await database.pool.query(
    `select current_setting('plan_cache_mode') as plans, current_setting('jit') as compiled`,
  )
  expect(rows).toEqual([{ plans: 'force_generic_plan', compiled: 'off' }])
})
