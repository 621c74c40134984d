import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { describe, expect, test } from 'vitest'
import { testBodyRefusals } from '../../support/body-refusals.ts'
import type { RequestOptions } from '../../support/client.ts'
import { operationNamed } from '../../support/contract.ts'
import { testApp } from '../../support/test-app.ts'
import { withoutTrace } from '../../support/without-trace.ts'
import { organisations, password, userId } from '../../support/world.ts'

const patient = {
  perAccount: 10_000,
  perAccountAnywhere: 10_000,
  perAddress: 10_000,
  delayPerFailure: 0,
}
const world = testApp({ signInLimits: patient })
const secure = testApp({ config: { secureCookies: true } })

const good = { username: 'clerk', password }

function ask(options: RequestOptions = {}) {
  return world().nobody.request('POST', '/sessions', { body: good, ...options })
}

describe('signIn refuses', () => {
  testBodyRefusals(ask, operationNamed('signIn'), () => good)

  test('a page of another site, and what the address does not know', async () => {
    const cross = await ask({ headers: { 'sec-fetch-site': 'same-site' } })
    expect(cross.status).toBe(403)
    expect(cross.headers.has('set-cookie')).toBe(false)
    const url = '/sessions?returnTo=https://evil.example'
    expect((await world().nobody.post(url, good)).status).toBe(400)
  })
})

test('a right password opens a session of its own', async () => {
  const { status, body, headers } = await world().nobody.post<CurrentSession>('/sessions', good)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    user: { id: userId('clerk'), displayName: 'Gebruiker clerk' },
    organisation: { id: organisations.city.id },
    roles: ['frontDesk'],
    education: false,
    demo: true,
  })
  expect(headers.get('set-cookie')).toMatch(
    /^onthaal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  )
  const [row] = await world().rows<{ token_hash: string }>(
    'select * from session order by id desc limit 1',
  )
  const token = headers.get('set-cookie')?.match(/onthaal=([\w-]+)/)?.[1] ?? ''
  expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(row)).not.toContain(token)
})

test('over HTTPS the cookie belongs to this host and to no insecure connection', async () => {
  const { headers } = await secure().nobody.post('/sessions', good)
  expect(headers.get('set-cookie')).toMatch(
    /^__Host-onthaal=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
})

test('an unknown name, a wrong password, a closed account and one without work answer alike', async () => {
  await world().rows('update user_account set disabled_at = now() where id = $1', [
    userId('policyOfficer'),
  ])
  await world().rows('delete from membership where user_id = $1', [userId('privacyOfficer')])
  const attempts = [
    { username: 'clerk', password: 'wrong' },
    { username: 'nobody at all', password },
    { username: "' or 1=1 --", password },
    { username: 'policyOfficer', password },
    { username: 'privacyOfficer', password },
    { username: 'clerk', password: `${password} ` },
    { username: 'clerk', password: `${password}\u0000` },
    { username: 'clerk', password: password.toUpperCase() },
  ]
  const answers = await Promise.all(attempts.map((one) => world().nobody.post('/sessions', one)))
  const [first, ...others] = answers.map(withoutTrace)
  expect(first).toMatchObject({
    status: 401,
    body: { type: 'urn:problem-type:onthaal:identity:signInFailed' },
  })
  expect(first).not.toHaveProperty('headers.set-cookie')
  for (const other of others) expect(other).toEqual(first)
})

test('a name has no case', async () => {
  expect((await world().nobody.post('/sessions', { username: 'CLERK', password })).status).toBe(201)
})

test('a new sign-in ends the session that this browser had, and no other one', async () => {
  const [first, elsewhere] = [
    await world().signIn('cityManager'),
    await world().signIn('cityManager'),
  ]
  const failed = await first.post('/sessions', { username: 'cityManager', password: 'wrong' })
  expect(failed.status).toBe(401)
  expect((await first.get('/sessions/current')).status).toBe(200)
  const again = await first.post('/sessions', { username: 'cityManager', password })
  expect(again.status).toBe(201)
  expect((await first.get('/sessions/current')).status).toBe(401)
  expect((await elsewhere.get('/sessions/current')).status).toBe(200)
})

test('an unknown name costs as much work as a wrong password', async () => {
  await world().rows('update credential set password_hash = $1 where user_id = $2', [
    // argon2id with the parameters of production, of a password that this test does not know.
    '$argon2id$v=19$m=19456,t=2,p=1$8DZ1i7kGcGJ3UkKJ0J8mWQ$m5NfIBa0V5gU0S2CqV8D7z4wE8sZ0mCYq1d5H9jXw3o',
    userId('administrator'),
  ])
  const time = async (username: string) => {
    const times: number[] = []
    for (let round = 0; round < 7; round += 1) {
      const start = performance.now()
      await world().nobody.post('/sessions', { username, password: 'wrong' })
      times.push(performance.now() - start)
    }
    return times.sort((a, b) => a - b)[3] ?? 0
  }
  await time('nobody')
  const [unknown, known] = [await time('nobody'), await time('administrator')]
  expect(unknown / known).toBeGreaterThan(0.4)
  expect(unknown / known).toBeLessThan(2.5)
})
