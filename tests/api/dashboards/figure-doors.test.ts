import pg from 'pg'
import { expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

test.each([
  ['onthaal figures', 'select folded as told from fold_figures(1)'],
  ['onthaal check of figures', "select check_figures('2026-03-01') as told"],
])('while somebody else holds %s nothing is told, and nothing is no number', async (lock, door) => {
  const urls = world().database
  const clients = [urls.ownerUrl, urls.url].map(
    (connectionString) => new pg.Client({ connectionString }),
  )
  const [other, own] = clients
  await Promise.all(clients.map((client) => client.connect()))
  try {
    await own?.query("set onthaal.scope = 'authentication'")
    await other?.query('select pg_advisory_lock(hashtextextended($1, 0))', [lock])
    expect((await own?.query(door))?.rows).toEqual([{ told: null }])
    await other?.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lock])
    expect((await own?.query(door))?.rows).toEqual([{ told: expect.any(Number) }])
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
})
