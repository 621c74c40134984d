import { problemTypes } from '@onthaal/shared/problems'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { operations } from '../../support/contract.ts'
import { newPerson, personInput, submittedReferral } from '../../support/factories.ts'
import { newProgram } from '../../support/programs.ts'
import { makeThings, type Things } from '../../support/some-things.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, password, userId } from '../../support/world.ts'

const world = testApp()
const limited = testApp({
  config: {
    requestLimits: { perUser: 3, perAddress: 1e9, perUserSearching: 1e9, perAddressGuessing: 1e9 },
  },
})

/** What the contract says of who may call. */
const isForPrograms = ({ security }: (typeof operations)[number]) =>
  JSON.stringify(security ?? []).includes('program')

const forPersons = operations.filter((one) => !isForPrograms(one) && one.security?.length !== 0)
const forEverybody = operations.filter(({ security }) => security?.length === 0)

let things: Promise<Things> | undefined
async function ask(client: Client, { method, template }: (typeof operations)[number]) {
  things ??= makeThings(world())
  return client.request(method, (await things).addressOf(template, 0), {})
}

describe('what takes a person is refused to every program', () => {
  test('those are sessions, rights, terms, oversight and stating a purpose', () => {
    const names = forPersons.map(({ operationId }) => operationId)
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          'getCurrentSession',
          'listSessions',
          'lockSession',
          'startSecondFactor',
          'statePurpose',
        ],
        ...['createUser', 'createProgram', 'createProtocol', 'exportPerson', 'listConsultations'],
        // A program is no second person.
        ...['confirmChainClosing', 'recordEducationProof', 'takeOverEducationTransfer'],
        ...['updateRetentionSettings', 'listRightsChanges', 'createMembership'],
        // What is taken along, and what an organisation accounts for.
        ...['getFiguresFile', 'getSafeFiguresFile', 'getPeriodReportFile'],
        ...['createPeriodReport', 'withdrawPeriodReport'],
      ]),
    )
    expect(names).not.toContain('getPerson')
    expect(names.length).toBeGreaterThan(35)
  })

  test.each(forPersons)('$operationId', async (operation) => {
    for (const role of ['frontDesk', 'manager', 'privacyOfficer'] as const) {
      const { status, body, headers } = await ask(
        (await newProgram(world(), { role })).client,
        operation,
      )
      expect(status, role).toBe(403)
      expect(body.type, role).toBe(problemTypes.missingPermission.type)
      expect(headers.has('set-cookie')).toBe(false)
    }
  })

  test.each(forEverybody.filter(({ method }) => method === 'POST'))(
    '$operationId',
    async (operation) => {
      const { status, headers } = await ask((await newProgram(world())).client, operation)
      expect(status).toBe(403)
      expect(headers.has('set-cookie')).toBe(false)
    },
  )

  test('signing in, also with the password of somebody', async () => {
    const { client } = await newProgram(world())
    const answer = await client.post('/sessions', { username: 'clerk', password })
    expect(answer.status).toBe(403)
    expect(answer.headers.has('set-cookie')).toBe(false)
  })
})

test('whatever is wrong with a secret, the answer is the same', async () => {
  const { secret } = await newProgram(world())
  const { cookie } = await world().signIn('clerk')
  const wrong = [
    ...['', 'x', secret.slice(1), `${secret}x`, secret.toUpperCase(), 'a'.repeat(5_000)],
    // The token of a session is none, nor is the hash that is kept.
    cookie.split('=')[1] ?? '',
    (await world().rows<{ secret_hash: string }>('select secret_hash from program limit 1'))[0]
      ?.secret_hash ?? '',
  ]
  for (const one of wrong) {
    const { status, body, headers } = await world().asProgram(one).get('/desks')
    expect(status, one).toBe(401)
    expect(body.type, one).toBe(problemTypes.expiredAccessToken.type)
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    expect(headers.has('set-cookie')).toBe(false)
  }
})

test('the word before the secret may be written in any case; another scheme is no program', async () => {
  const { secret } = await newProgram(world())
  const { nobody } = world()
  const withHeader = (authorization: string) => nobody.get('/desks', { headers: { authorization } })
  expect((await withHeader(`bearer ${secret}`)).status).toBe(200)
  for (const other of [secret, `Basic ${secret}`, `Token ${secret}`]) {
    const { status, body } = await withHeader(other)
    expect(status).toBe(401)
    expect(body.type).toBe(problemTypes.noAccessToken.type)
  }
})

test('a secret as a cookie is no session', async () => {
  const { secret } = await newProgram(world())
  const headers = { cookie: `onthaal=${secret}` }
  expect((await world().nobody.get('/desks', { headers })).status).toBe(401)
})

test('a session with a secret beside it is refused, whichever of them is good', async () => {
  const { client } = await newProgram(world())
  const { cookie } = await world().signIn('clerk')
  const wrong = world().asProgram('wrong')
  for (const [asker, header] of [
    [client, cookie],
    [client, 'onthaal=wrong'],
    [wrong, cookie],
  ] as const) {
    for (const path of ['/desks', '/health']) {
      const { status, body } = await asker.get(path, { headers: { cookie: header } })
      expect(status).toBe(400)
      expect(body.issues).toEqual([
        expect.objectContaining({ in: 'header', name: 'Authorization', code: 'sessionToo' }),
      ])
    }
  }
})

test('a program needs no origin, and a page that had its secret would be told by no cookie', async () => {
  const { client } = await newProgram(world())
  for (const headers of [{}, { origin: 'https://allis.example' }, { 'sec-fetch-site': 'none' }]) {
    const answer = await client.post('/persons', personInput(), { headers })
    expect(answer.status).toBe(201)
    expect(answer.headers.has('set-cookie')).toBe(false)
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  }
})

test('access ends with the last day in Belgium, at the moment', async () => {
  const { client } = await newProgram(world(), { validUntil: '2026-03-02' })
  const before = world().clock.now
  world().clock.now = new Date('2026-03-02T22:59:59Z')
  expect((await client.get('/desks')).status).toBe(200)
  world().clock.now = new Date('2026-03-02T23:00:00Z')
  expect((await client.get('/desks')).status).toBe(401)
  world().clock.now = before
})

test('without its role it may do nothing, and with a closed account it is nobody', async () => {
  const { id, client } = await newProgram(world())
  await world().rows(`update membership set roles = '{}' where user_id = $1`, [id])
  expect((await client.get('/desks')).status).toBe(403)
  await world().rows(`update user_account set disabled_at = now() where id = $1`, [id])
  expect((await client.get('/desks')).status).toBe(401)
})

test('were there a session of a program, or a secret of a person, it would open nothing', async () => {
  const { id, client } = await newProgram(world())
  const { cookie } = await world().signIn('schoolClerk')
  await world().rows('update session set user_id = $1 where user_id = $2', [
    id,
    userId('schoolClerk'),
  ])
  expect((await world().nobody.get('/desks', { headers: { cookie } })).status).toBe(401)
  await world().rows(`update user_account set kind = 'person' where id = $1`, [id])
  expect((await client.get('/desks')).status).toBe(401)
})

test('each program has a limit of its own', async () => {
  const first = await newProgram(limited())
  const administrator = await limited().signIn('cityManager')
  for (let time = 0; time < 3; time += 1)
    expect((await first.client.get('/desks')).status).toBe(200)
  const { status, headers } = await first.client.get('/desks')
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await administrator.get('/desks')).status).toBe(200)
})

test('the log of consultations tells which program looked, in which role', async () => {
  const { id, client } = await newProgram(world(), { name: 'Koppeling Archief' })
  const person = await newPerson(client)
  expect((await client.get(`/persons/${person.id}`)).status).toBe(200)
  const officer = await world().signIn('privacyOfficer')
  const { text } = await officer.get(`/consultations?colleague=${id}`)
  expect(text).toContain('Koppeling Archief')
  expect(text).toContain('"frontDesk"')
  expect(text).toContain(person.id)
})

test('a file outside its work stays shut: a program says no purpose', async () => {
  const manager = await newProgram(world(), { role: 'manager' })
  const socialWorker = await world().asUser('socialWorker')
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  expect((await manager.client.get(`/persons/${id}`)).status).toBe(
    (await (await world().asUser('cityManager')).get(`/persons/${id}`)).status,
  )
  const unknown = await newPerson(socialWorker)
  expect((await manager.client.get(`/persons/${unknown.id}`)).status).toBe(404)
  const purpose = { purpose: 'atTheCounter' }
  const stated = await manager.client.post(`/persons/${id}/fileAccesses`, purpose)
  expect(stated.status).toBe(403)
})

test('a colleague picks no program to take over, and sees which one did something', async () => {
  const desk = { role: 'counsellor' as const, desks: [desks.city] }
  const { id, client } = await newProgram(world(), { ...desk, name: 'Koppeling Loket' }, 'agency')
  const referral = await submittedReferral(await world().asUser('clerk'))
  const claimed = await client.post(`/referrals/${referral.id}/claim`)
  expect(claimed.status).toBe(200)
  const manager = await world().asUser('agencyManager')
  const events = await manager.get(`/referrals/${referral.id}/events`)
  expect(events.text).toContain('Koppeling Loket')
  const named = await manager.post(`/referrals/${referral.id}/reassignment`, {
    owner: id,
    reason: 'Overdracht',
  })
  expect(named.status).toBe(400)
})
