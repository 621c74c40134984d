import { permissionsOf, type Role } from '@onthaal/shared/identity'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import {
  desks,
  membershipId,
  organisations,
  partitions,
  type UserName,
  userId,
  userNames,
  users,
} from '../../support/world.ts'

const world = testApp()
const brief = testApp({ config: { sessionIdleMinutes: 10, sessionHours: 1 } })

testRefusals({
  operationId: 'getCurrentSession',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/sessions/current',
})

test.each(userNames)('tells %s who they are and what they may', async (name) => {
  const { body } = await (await world().asUser(name)).get<CurrentSession>('/sessions/current')
  const roles: readonly Role[] = users[name].roles
  expect(body).toMatchObject({
    user: { id: userId(name) },
    organisation: { id: organisations[users[name].organisation].id },
    roles,
    permissions: permissionsOf(roles, organisations[users[name].organisation].kind),
  })
})

test.each<[UserName, string[], string[]]>([
  ['clerk', [partitions.city], []],
  ['socialWorker', [partitions.city], []],
  ['otherClerk', [partitions.otherCity], []],
  ['counsellor', [partitions.city], [desks.city]],
  ['otherCounsellor', [partitions.otherCity], [desks.otherCity]],
  ['agencyManager', [partitions.city, partitions.otherCity], [desks.city, desks.otherCity]],
  ['policyOfficer', [], []],
  ['privacyOfficer', [partitions.city], []],
  ['administrator', [], []],
])('%s reaches the partitions %j and the desks %j', async (name, reached, served) => {
  const { body } = await (await world().asUser(name)).get<CurrentSession>('/sessions/current')
  expect(body.partitions.map(({ id }) => id).sort()).toEqual(reached)
  expect([...body.desks].sort()).toEqual(served)
})

async function isIn(client: Client): Promise<boolean> {
  const { status } = await client.get('/sessions/current')
  expect([200, 401]).toContain(status)
  return status === 200
}

describe('a session ends', () => {
  test('after half an hour without use, and every use renews it', async () => {
    const client = await world().signIn('clerk')
    for (let use = 0; use < 3; use += 1) {
      world().clock.advance(29)
      expect(await isIn(client)).toBe(true)
    }
    world().clock.advance(30)
    expect(await isIn(client)).toBe(false)
  })

  test('ten hours after it began, whatever is done in it', async () => {
    const client = await world().signIn('clerk')
    for (let minutes = 0; minutes < 600 - 20; minutes += 20) {
      world().clock.advance(20)
      expect(await isIn(client)).toBe(true)
    }
    world().clock.advance(20)
    expect(await isIn(client)).toBe(false)
  })

  test('although a page goes on asking by itself', async () => {
    const client = await world().signIn('clerk')
    const askByItself = () =>
      client.get<CurrentSession>('/sessions/current', { headers: { 'onthaal-background': '1' } })
    for (let minutes = 0; minutes < 25; minutes += 5) {
      world().clock.advance(5)
      const { status, body } = await askByItself()
      expect(status).toBe(200)
      expect(body).toMatchObject({
        idleEndsInSec: (25 - minutes) * 60,
        endsInSec: (600 - 5 - minutes) * 60,
      })
    }
    world().clock.advance(5)
    expect((await askByItself()).status).toBe(401)
  })

  test('when it is told to, however long others may last', async () => {
    const client = await brief().signIn('clerk')
    brief().clock.advance(9)
    expect(await isIn(client)).toBe(true)
    brief().clock.advance(10)
    expect(await isIn(client)).toBe(false)
    const other = await brief().signIn('clerk')
    for (let minutes = 0; minutes < 55; minutes += 5) {
      brief().clock.advance(5)
      expect(await isIn(other)).toBe(true)
    }
    brief().clock.advance(5)
    expect(await isIn(other)).toBe(false)
  })

  test('at the next request, when the membership is gone', async () => {
    const client = await world().signIn('languageAdvisor')
    const id = membershipId('languageAdvisor')
    await world().rows('update session set membership_id = $1 where membership_id = $2', [
      membershipId('clerk'),
      id,
    ])
    await world().rows('delete from membership_desk where membership_id = $1', [id])
    await world().rows('delete from membership where id = $1', [id])
    expect(await isIn(client)).toBe(false)
  })

  test('at the next request, when the account is closed', async () => {
    const client = await world().signIn('policyOfficer')
    await world().rows('update user_account set disabled_at = now() where id = $1', [
      userId('policyOfficer'),
    ])
    expect(await isIn(client)).toBe(false)
  })

  test('at the next request, when the membership is another’s', async () => {
    const client = await world().signIn('administrator')
    await world().rows('update session set membership_id = $1 where user_id = $2', [
      membershipId('cityManager'),
      userId('administrator'),
    ])
    expect(await isIn(client)).toBe(false)
  })
})

test('a role that was taken away is gone at the next request, and so is the second lock’s key', async () => {
  const client = await world().signIn('otherClerk')
  expect((await client.get('/desks')).status).toBe(200)
  await world().rows('update membership set roles = $1 where user_id = $2', [
    ['policyOfficer'],
    userId('otherClerk'),
  ])
  expect((await client.get('/desks')).status).toBe(403)
  const { body } = await client.get<CurrentSession>('/sessions/current')
  expect(body).toMatchObject({
    roles: ['policyOfficer'],
    permissions: ['exportRegisters', 'readSafeFigures', 'readProtocols', 'manageAgreements'],
    partitions: [],
  })
})

test('the hash of a token opens nothing', async () => {
  await world().signIn('clerk')
  const [row] = await world().rows<{ token_hash: string }>('select token_hash from session limit 1')
  const stolen = await world().nobody.get('/sessions/current', {
    headers: { cookie: `onthaal=${row?.token_hash}` },
  })
  expect(stolen.status).toBe(401)
})

test.each([
  '',
  'onthaal',
  'onthaal=',
  'onthaal=%zz',
  'onthaal=%00',
  `onthaal=${'a'.repeat(4000)}`,
  'onthaal="',
  '=;=;=',
  'onthaal=a; onthaal=b',
])('the cookie header %j opens nothing and breaks nothing', async (cookie) => {
  const { status } = await world().nobody.get('/sessions/current', { headers: { cookie } })
  expect(status).toBe(401)
})
