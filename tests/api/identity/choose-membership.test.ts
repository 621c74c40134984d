import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { operations } from '../../support/contract.ts'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { withSession } from '../../support/with-session.ts'
import { membershipId, organisations, password, userId } from '../../support/world.ts'

const world = testApp()
const path = '/sessions/current/membershipChoice'
const atTheOcmw = '0198c0de-0000-7000-8000-000000000001'
const atTheCity = membershipId('clerk')

/** The clerk, who also works as a social worker of the OCMW. */
beforeAll(async () => {
  await world().rows(
    `insert into membership (id, user_id, organisation_id, roles, education)
     values ($1, $2, $3, '{socialWorker}', false)`,
    [atTheOcmw, userId('clerk'), organisations.ocmw.id],
  )
})

async function choose(client: Client, membership: string) {
  const answer = await client.post<CurrentSession>(path, { membership })
  return { ...answer, client: withSession(world().nobody, answer.headers) }
}

testRefusals({
  operationId: 'chooseMembership',
  world,
  by: 'cityManager',
  notBy: [],
  path: async () => path,
  body: () => ({ membership: membershipId('cityManager') }),
})

describe('whoever has several memberships', () => {
  test('is told all of them, and does nothing before one is chosen', async () => {
    const clerk = await world().signIn('clerk')
    const { status, body } = await clerk.get<CurrentSession>('/sessions/current')
    expect(status).toBe(200)
    expect(body.awaitsChoice).toBe(true)
    expect(body.memberships).toEqual([
      { id: atTheOcmw, organisation: summary('ocmw'), roles: ['socialWorker'] },
      { id: atTheCity, organisation: summary('city'), roles: ['frontDesk'] },
    ])
    const withoutChoice = ['getCurrentSession', 'chooseMembership', 'answerInvitation', 'signOut']
    const others = operations.filter(
      ({ operationId, responses }) => '401' in responses && !withoutChoice.includes(operationId),
    )
    const closed = others.filter(({ operationId }) => !/^(signIn|setPassword)$/.test(operationId))
    expect(closed.length).toBeGreaterThan(50)
    for (const { method, template, operationId } of closed) {
      const address = template.replace(/\{\w+\}/g, atTheCity)
      const refused = await clerk.request(method, address)
      expect(refused.status, operationId).toBe(403)
      expect(refused.body.type).toBe('urn:problem-type:onthaal:identity:membershipNotChosen')
    }
    expect((await clerk.delete('/sessions/current')).status).toBe(204)
  })

  test('works in the one chosen, under a new token, and changes over likewise', async () => {
    const first = await world().signIn('clerk')
    const city = await choose(first, atTheCity)
    expect(city.status).toBe(200)
    expect(city.body).toMatchObject({
      membership: atTheCity,
      organisation: { id: organisations.city.id },
      awaitsChoice: false,
      roles: ['frontDesk'],
    })
    expect(city.headers.get('set-cookie')).toMatch(
      /^onthaal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect((await first.get('/sessions/current')).status).toBe(401)

    const { id } = await newPerson(city.client)
    const ocmw = await choose(city.client, atTheOcmw)
    expect(ocmw.body).toMatchObject({
      organisation: { id: organisations.ocmw.id },
      roles: ['socialWorker'],
    })
    expect(ocmw.client.cookie).not.toBe(city.client.cookie)
    expect((await city.client.get('/sessions/current')).status).toBe(401)
    expect((await ocmw.client.get(`/persons/${id}`)).status).toBe(404)
    const back = await choose(ocmw.client, atTheCity)
    expect((await back.client.get(`/persons/${id}`)).status).toBe(200)
  })

  test('works no longer for it: changing over does not lengthen a session', async () => {
    const first = await world().signIn('clerk')
    const before = await first.get<CurrentSession>('/sessions/current')
    world().clock.advance(20)
    const { body } = await choose(first, atTheCity)
    expect(body.expiresAt).toBe(before.body.expiresAt)
  })

  test('chooses once: of two at the same moment one session is left', async () => {
    const client = await world().signIn('clerk')
    const answers = await Promise.all([choose(client, atTheCity), choose(client, atTheOcmw)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  test('names one while signing in, and is asked when it is none of theirs', async () => {
    const signIn = (membership: string) =>
      world().nobody.post<CurrentSession>('/sessions', { username: 'clerk', password, membership })
    const named = await signIn(atTheOcmw)
    expect(named.body).toMatchObject({ membership: atTheOcmw, awaitsChoice: false })
    const foreign = await signIn(membershipId('cityManager'))
    expect(foreign.status).toBe(201)
    expect(foreign.body.awaitsChoice).toBe(true)
  })
})

test('whoever has one membership is asked nothing', async () => {
  const client = await world().signIn('cityManager')
  const { body } = await client.get<CurrentSession>('/sessions/current')
  expect(body).toMatchObject({ awaitsChoice: false, membership: membershipId('cityManager') })
  expect(body.memberships).toHaveLength(1)
})

test('the membership of a colleague, or one that nobody has, is not to be chosen', async () => {
  const client = await world().signIn('clerk')
  for (const membership of [membershipId('cityManager'), userId('clerk')]) {
    const { status, body } = await client.post(path, { membership })
    expect(status).toBe(400)
    expect(body.issues).toEqual([
      expect.objectContaining({ name: 'membership', code: 'unknown', in: 'body' }),
    ])
  }
  expect((await client.get('/sessions/current')).status).toBe(200)
})

function summary(name: keyof typeof organisations) {
  const { id, kind, name: called } = organisations[name]
  return { id, kind, name: called }
}
