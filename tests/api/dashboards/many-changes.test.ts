import { belgianDay } from '@onthaal/shared/time'
import fc from 'fast-check'
import pg from 'pg'
import { expect, test } from 'vitest'
import { anyHistory } from '../../support/random-histories.ts'
import { storeOfHistories } from '../../support/stored-histories.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment } from '../../support/world.ts'

const world = testApp()
const store = storeOfHistories(world)

test('a change of very many at once is planned for many, though one alone was changed before', async () => {
  await store(fc.sample(anyHistory(belgianDay(firstMoment)), { numRuns: 100, seed: 7 }))
  await world().rows(
    `insert into referral select (jsonb_populate_record(r,
       jsonb_build_object('id', gen_random_uuid(), 'reference', 'copy ' || gen_random_uuid()))).*
     from referral r, generate_series(1, 80) where r.reference like 'copy %'`,
  )
  const client = new pg.Client({ connectionString: world().database.ownerUrl })
  await client.connect()
  try {
    await client.query("set onthaal.scope = 'maintenance'; set statement_timeout = '5s'")
    const change = "update referral set sent_language = 'tr' where reference like 'copy %'"
    await client.query(`${change} and id = (select id from referral where reference = 'copy 1')`)
    const { rowCount } = await client.query(change)
    expect(rowCount).toBe(8_100)
  } finally {
    await client.end()
  }
})
