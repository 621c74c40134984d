import { beforeAll, expect, test } from 'vitest'
import { invite } from '../../support/administration.ts'
import { actors, bareDatabase, clerk, type Setting } from '../../support/bare-database.ts'
import { newProgram, secretOf } from '../../support/programs.ts'
import { organisations, userId } from '../../support/world.ts'

// The second lock on memberships that wait for their holder: what the role of the application gets with SQL in
// hand.

const database = bareDatabase()
const holder = userId('otherSocialWorker')
const { administrator } = actors
const door = { scope: 'authentication' }
const waiting = 'waiting_since is not null'

let id: string
beforeAll(async () => {
  id = await invite(database().world, 'otherSocialWorker', 'city')
})

const forbidden: [string, Setting, string][] = [
  [
    'give a membership that counts at once to an account that others keep',
    administrator,
    `insert into membership select gen_random_uuid(), '${userId('otherClerk')}',
      '${organisations.city.id}', '{frontDesk}', false, null, 1, null, null, null`,
  ],
  [
    'accept what somebody was asked, as the administrator who asked',
    administrator,
    `update membership set waiting_since = null where user_id = '${holder}'`,
  ],
  [
    'make a membership somebody else’s',
    administrator,
    `update membership set user_id = '${holder}' where user_id = '${userId('clerk')}'`,
  ],
  [
    'answer for somebody past the door',
    administrator,
    `select answer_membership('${holder}', gen_random_uuid(), true, now())`,
  ],
  ['ask past the door what somebody was asked', clerk, `select own_memberships('${holder}')`],
]

test.each(forbidden)('nobody can %s', async (_what, actor, statement) => {
  await expect(database().as(actor, statement)).rejects.toMatchObject({ code: '42501' })
})

const changesNothing: [string, Setting, string][] = [
  ['the door looks for what waits', door, `select from membership where ${waiting}`],
  ['a colleague looks for what waits', clerk, `select from membership where ${waiting}`],
  [
    'an administrator takes back what others asked',
    { ...administrator, organisation: organisations.ocmw.id },
    `delete from membership where ${waiting}`,
  ],
  [
    'an administrator deletes what counts',
    administrator,
    'delete from membership where waiting_since is null',
  ],
  [
    'an administrator asks when somebody whom they asked signed in last',
    administrator,
    `select from account_use where user_id = '${holder}'`,
  ],
]

test.each(changesNothing)('nothing is found when %s', async (_what, actor, statement) => {
  await database().world.rows('insert into account_use values ($1, now()) on conflict do nothing', [
    holder,
  ])
  expect((await database().as(actor, statement)).rowCount).toBe(0)
})

test('whoever asked finds what waits, and nobody may act in it when nobody is signed in', async () => {
  const found = await database().as(administrator, `select from membership where ${waiting}`)
  expect(found.rowCount).toBe(1)
  const at = `'${holder}', '${organisations.city.id}'`
  const { rows } = await database().as(door, `select actor_at_work(${at}) as actor`)
  expect(rows).toEqual([{ actor: null }])
})

test('the door answers for its holder, and for nobody else', async () => {
  const answer = (who: string) =>
    `select answer_membership('${who}', '${id}', false, now()) as done`
  for (const name of ['otherClerk', 'administrator'] as const) {
    const { rows } = await database().as(door, answer(userId(name)))
    expect(rows, name).toEqual([{ done: false }])
  }
  expect((await database().as(door, answer(holder))).rows).toEqual([{ done: true }])
})

test('an organisation in which nobody signed in goes on waiting for its administrator', async () => {
  const { rows } = database().world
  const [made] = await rows<{ id: string }>(
    `with city as (
       insert into organisation (id, kind, name) values (gen_random_uuid(), 'municipality', 'Nieuw')
       returning id
     ), account as (
       insert into user_account (id, username, display_name, organisation_id)
       select gen_random_uuid(), 'eerste', 'Eerste', id from city returning id
     ), first as (
       insert into membership (id, user_id, organisation_id, roles, education)
       select gen_random_uuid(), account.id, city.id, '{administrator}', false from account, city
     ), asked as (
       insert into membership (id, user_id, organisation_id, roles, education, waiting_since)
       select gen_random_uuid(), $1, city.id, '{administrator}', false, now() from city
     )
     select id from city`,
    [userId('otherClerk')],
  )
  const { 'agency administrator': agency } = actors
  const awaited = await database().as<{ username: string }>(
    agency,
    'select username from awaited_administrators() where organisation_id = $1',
    [made?.id],
  )
  expect(awaited.rows).toEqual([{ username: 'eerste' }])
})

test('a program whose membership would wait gets in nowhere', async () => {
  const { world } = database()
  const { id: program } = await newProgram(world)
  const client = world.asProgram(await secretOf(world, program))
  expect((await client.get('/desks')).status).toBe(200)
  await world.rows('update membership set waiting_since = now() where user_id = $1', [program])
  expect((await client.get('/desks')).status).toBe(401)
})
