import { expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { clientsOf, referredTwice, whileNotServed } from '../../support/clients.ts'
import { fileMeasure, runOn } from '../../support/retention-world.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

// The doors to what the agency knows of files in several municipalities, with SQL in hand.

const database = bareDatabase()

const elsewhere = {
  user_id: userId('otherCounsellor'),
  organisation: organisations.agency.id,
  partitions: `{${partitions.otherCity}}`,
}
const bothParts = `{${partitions.city},${partitions.otherCity}}`

/** Whoever did not receive the referral of the city, or is no agency. */
const others: [string, Setting][] = [
  ['its sender', clerk],
  ['its sender with both partitions', { ...clerk, partitions: bothParts }],
  ['the OCMW', actors.ocmw],
  ['the other municipality', actors.elsewhere],
  ['another desk', elsewhere],
  ['an administrator', actors['agency administrator']],
  ['nobody', {}],
]

test.each(others)('neither door opens for %s', async (_, setting) => {
  const { one, other } = await referredTwice(database().world)
  const asked = `'${partitions.city}', '${one.id}'`
  for (const statement of [
    `select * from client_candidates(${asked}, '{=n:x}')`,
    `select say_of_client(${asked}, '${partitions.otherCity}', '${other.id}', 'same',
       array[gen_random_uuid(), gen_random_uuid()], now())`,
  ]) {
    await expect(database().as(setting, statement)).rejects.toMatchObject({ code: '42501' })
  }
})

test('nothing is said of a referral of the same partition, of one that no desk serves, or that shares its person no more', async () => {
  const { world } = database()
  const { one, other } = await referredTwice(world)
  const say = (part: string, referral: string) =>
    database().as(
      actors.counsellor,
      `select say_of_client('${partitions.city}', '${one.id}', '${part}', '${referral}', 'same',
         array[gen_random_uuid(), gen_random_uuid()], now())`,
    )
  expect((await say(partitions.otherCity, other.id)).rowCount).toBe(1)
  await whileNotServed(world, partitions.otherCity, () =>
    expect(say(partitions.otherCity, other.id)).rejects.toMatchObject({ code: '42501' }),
  )
  await expect(say(partitions.city, one.id)).rejects.toMatchObject({ code: '42501' })
  await world.rows(`update referral set status = 'enteredInError' where id = $1`, [other.id])
  await expect(say(partitions.otherCity, other.id)).rejects.toMatchObject({ code: '42501' })
})

test('as long as either file is contested nothing is found from it, and nothing said of the two', async () => {
  const { world } = database()
  const { one, other } = await referredTwice(world)
  const asked = `'${partitions.city}', '${one.id}'`
  const keys = await world.rows<{ value: string }>(
    `select value from person_match_key where person_id = $1 and value like '=n:%'`,
    [one.person.id],
  )
  const find = () =>
    database().as(actors.counsellor, `select * from client_candidates(${asked}, $1)`, [
      keys.map(({ value }) => value),
    ])
  const say = () =>
    database().as(
      actors.counsellor,
      `select say_of_client(${asked}, '${partitions.otherCity}', '${other.id}', 'same',
         array[gen_random_uuid(), gen_random_uuid()], now())`,
    )
  for (const [officer, desk, person] of [
    ['privacyOfficer', 'clerk', one.person.id],
    ['otherOfficer', 'otherClerk', other.person.id],
  ] as const) {
    const who = await world.asUser(officer)
    const restriction = { kind: 'restriction', person } as const
    const { id } = await fileMeasure(await world.asUser(desk), who, restriction)
    expect((await find()).rows).toEqual([])
    await expect(say()).rejects.toMatchObject({ code: '42501' })
    await who.post(`/fileMeasures/${id}/lifting`, { reason: 'Klaar.' })
    expect((await say()).rowCount).toBe(1)
    expect((await find()).rowCount).toBe(1)
  }
})

test('nobody writes past the doors, and a desk reads what concerns its own partitions', async () => {
  const statement = `insert into client_link
    select partition_id, gen_random_uuid(), gen_random_uuid(), organisation_id, person_id, '${organisations.agency.id}',
      'same', now(), '${userId('counsellor')}' from person_file limit 1`
  await expect(database().as(actors.counsellor, statement)).rejects.toMatchObject({ code: '42501' })
  expect((await database().as(elsewhere, 'select * from client_link')).rowCount).toBe(0)
})

test('what was said goes with either file, on both sides', async () => {
  const { world } = database()
  const { one, other } = await referredTwice(world)
  const desk = await world.asUser('counsellor')
  const path = `/referrals/${one.id}/clientDecisions`
  expect((await desk.post(path, { other: other.id, decision: 'same' })).status).toBe(200)
  const links = async () =>
    (
      await world.rows(`select id from client_link where person_id in ($1, $2)`, [
        ...[one.person.id, other.person.id],
      ])
    ).length
  expect(await links()).toBe(2)
  // Closed, acknowledged, and long ago: of the other municipality alone.
  await world.rows(
    `update referral set status = 'rejected', closed_at = '2016-01-01', acknowledged_at = '2016-01-01',
       created_at = '2016-01-01', submitted_at = '2016-01-01' where id = $1`,
    [other.id],
  )
  await world.rows(`update person_file set recorded_at = '2016-01-01' where person_id = $1`, [
    other.person.id,
  ])
  await runOn(world, '2026-03-02')
  expect(await links()).toBe(0)
  expect((await clientsOf(world, one.id)).items).toEqual([])
})
