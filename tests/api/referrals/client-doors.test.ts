import pg from 'pg'
import { expect, test } from 'vitest'
import { actors, bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { clientsOf, referredTwice, saidOf, whileNotServed } from '../../support/clients.ts'
import { done, newInsz, newMerge, newPerson } from '../../support/factories.ts'
import { waitingForLocks } from '../../support/owner.ts'
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
    await expect(say()).rejects.toMatchObject({ code: '40001' })
    await who.post(`/fileMeasures/${id}/lifting`, { reason: 'Klaar.' })
    expect((await say()).rowCount).toBe(1)
    expect((await find()).rowCount).toBe(1)
  }
})

test('nobody is looked up by keys that are not of the file', async () => {
  const { world } = database()
  const [{ one, other }, stranger] = [await referredTwice(world), await referredTwice(world)]
  const find = async (keys: unknown) => {
    const statement = `select referral_id as id
      from client_candidates('${partitions.city}', '${one.id}', $1)`
    const { rows } = await database().as<{ id: string }>(actors.counsellor, statement, [keys])
    return rows.map(({ id }) => id)
  }
  const keysOf = async ({ person }: typeof one) => {
    const sql = 'select value from person_match_key where person_id = $1'
    return (await world.rows<{ value: string }>(sql, [person.id])).map(({ value }) => value)
  }
  const [own, theirs] = [await keysOf(one), await keysOf(stranger.one)]
  expect(await find([...own, ...theirs])).toEqual([other.id])
  expect(await find(theirs)).toEqual([])
  // Those that many people share are not looked up by either.
  expect(await find(own.filter((key) => /^(=[bs]:|[^=#])/.test(key)))).toEqual([])
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

test('something is said of two files that have something in common, and it is one of three things', async () => {
  const { world } = database()
  const insz = newInsz()
  const [{ one }, { other }] = [
    await referredTwice(world, { insz }),
    await referredTwice(world, {}, { insz }),
  ]
  const { other: stranger } = await referredTwice(world)
  const say = (referral: string, what = 'same') =>
    database().as(
      actors.counsellor,
      `select say_of_client('${partitions.city}', '${one.id}', '${partitions.otherCity}',
         '${referral}', '${what}', array[gen_random_uuid(), gen_random_uuid()], now())`,
    )
  expect((await say(other.id)).rowCount).toBe(1)
  await expect(say(other.id, 'perhaps')).rejects.toMatchObject({ code: '23514' })
  await expect(say(stranger.id)).rejects.toMatchObject({ code: '40001' })
  // What was said while they still had a number in common can be undone.
  await world.rows(
    `insert into client_link
     select partition_id, gen_random_uuid(), $1, organisation_id, person_id, $2, 'same', now(), $3
     from person_file where person_id in ($4, $5)`,
    [
      ...[stranger.id, organisations.agency.id, userId('counsellor')],
      ...[one.person.id, stranger.person.id],
    ],
  )
  expect((await say(stranger.id, 'undone')).rowCount).toBe(1)
})

test('what is said while a file becomes one with another hangs on the one that stays', async () => {
  const { world, client } = database()
  const { one, other, facts } = await referredTwice(world)
  const { id: stays } = await newPerson(await world.asUser('clerk'), facts)
  const desk = await world.asUser('counsellor')
  const merging = new pg.Client({ connectionString: world.database.url })
  await merging.connect()
  try {
    await merging.query('begin')
    for (const [name, value] of Object.entries(clerk)) {
      await merging.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    await merging.query(`select merge_person_files(gen_random_uuid(), $1, $2, $3, now())`, [
      ...[partitions.city, stays, one.person.id],
    ])
    const decision = { other: other.id, decision: 'same' }
    const saying = desk.post(`/referrals/${one.id}/clientDecisions`, decision)
    await expect.poll(() => waitingForLocks(client)).toBe(1)
    await merging.query('commit')
    expect((await saying).status).toBe(200)
  } finally {
    await merging.end()
  }
  const links = `select person_id as person from client_link where person_id = any($1)`
  expect(await world.rows(links, [[stays, one.person.id]])).toEqual([{ person: stays }])
})

test('a merge tells whoever keeps the file nothing of it; it goes there and back along', async () => {
  const { world } = database()
  const { one, other, facts } = await referredTwice(world)
  const [sender, desk] = [await world.asUser('clerk'), await world.asUser('counsellor')]
  const decision = { other: other.id, decision: 'same' }
  done(await desk.post(`/referrals/${one.id}/clientDecisions`, decision))
  const links = () =>
    world.rows<{ id: string; link: string; person: string }>(
      `select id, link_id as link, person_id as person from client_link
       where partition_id = $1 and link_id in (select link_id from client_link where person_id = $2)`,
      [partitions.city, other.person.id],
    )
  const [before] = await links()
  // No time is in them.
  expect([before?.id[14], before?.link[14]]).toEqual(['4', '4'])
  const { id: stays } = await newPerson(sender, facts)
  const { id: merge } = await newMerge(sender, stays, one.person.id)
  const { rows } = await database().as<{ moved: Record<string, string[]> }>(
    clerk,
    'select moved from person_merge where id = $1',
    [merge],
  )
  expect(rows[0]?.moved).toMatchObject({ 'referral.person_id': [one.id] })
  expect(Object.keys(rows[0]?.moved ?? {}).join()).not.toContain('client_link')
  expect(await links()).toEqual([{ ...before, person: stays }])
  expect(await saidOf(world, one.id)).toEqual([[other.id, 'same']])
  const reason = 'Toch iemand anders.'
  done(await sender.post(`/persons/${stays}/merges/${merge}/undoing`, { reason }))
  expect(await links()).toEqual([before])
  expect(await saidOf(world, one.id)).toEqual([[other.id, 'same']])
})
