import pg from 'pg'
import { expect, test } from 'vitest'
import { publishedSlot } from '../../support/appointments.ts'
import { bareDatabase, clerk } from '../../support/bare-database.ts'

// The database itself, past rules and use cases, over two connections at once.
const database = bareDatabase()

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database().world.database.url })
  await client.connect()
  await client.query('begin')
  for (const [name, value] of Object.entries(clerk)) {
    await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
  }
  return client
}

test('a place is taken once, by whoever commits first; the other one is refused by a constraint', async () => {
  const { id } = await publishedSlot(await database().world.asUser('counsellor'))
  const take = 'update slot set taken = taken + 1 where id = $1'
  const [first, second] = [await connected(), await connected()]
  try {
    expect((await first.query(take, [id])).rowCount).toBe(1)
    const waiting = second.query(take, [id])
    const refused = expect(waiting).rejects.toMatchObject({
      code: '23514',
      constraint: 'slot_place_once',
    })
    await first.query('commit')
    await refused
  } finally {
    await Promise.all([first.end(), second.end()])
  }
  const rows = await database().world.rows('select taken from slot where id = $1', [id])
  expect(rows).toEqual([{ taken: 1 }])
})

test('nobody is expected twice for one referral', async () => {
  const [row] = await database().world.rows<{ id: string; desk_id: string; partition_id: string }>(
    `select id, desk_id, partition_id from referral where status = 'inProgress' limit 1`,
  )
  const insert = `insert into appointment values ($1, gen_random_uuid(), $2, null, $3, 'planned', 'desk',
    'Loket', '{counsellor}', now(), now())`
  const values = [row?.partition_id, row?.id, row?.desk_id]
  await database().world.rows(`delete from appointment where referral_id = $1`, [row?.id])
  await database().world.rows(insert, values)
  await expect(database().world.rows(insert, values)).rejects.toMatchObject({
    code: '23505',
    constraint: 'appointment_one_planned',
  })
})
