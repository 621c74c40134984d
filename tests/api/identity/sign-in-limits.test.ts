import { describe, expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'
import { password, type UserName } from '../../support/world.ts'

const limits = { perAccount: 3, perAccountAnywhere: 8, perAddress: 12, delayPerFailure: 0 }

function attempts(world: ReturnType<typeof testApp>) {
  return (username: string, secret = 'wrong', address = '192.0.2.1') =>
    world().nobody.post(
      '/sessions',
      { username, password: secret },
      {
        headers: { 'x-forwarded-for': address },
      },
    )
}

describe('an account', () => {
  const world = testApp({ signInLimits: limits, config: { trustProxy: 1 } })
  const attempt = attempts(world)

  test('has to wait after three failures from one place, with the right password too', async () => {
    for (let number = 0; number < 3; number += 1) {
      expect((await attempt('clerk')).status).toBe(401)
    }
    const { status, body, headers } = await attempt('clerk', password)
    expect(status).toBe(429)
    expect(body.limit).toBe(3)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800)
    expect(body.retryAfterSec).toBe(Number(headers.get('retry-after')))
    expect((await attempt(' CLERK ', password)).status).toBe(429)
    expect((await attempt('cityManager', password)).status).toBe(201)
    // A stranger's failures do not lock the clerk out who sits somewhere else.
    expect((await attempt('clerk', password, '192.0.2.2')).status).toBe(201)
  })

  test('has to wait after eight failures from everywhere', async () => {
    for (let number = 0; number < 8; number += 1) {
      expect((await attempt('policyOfficer', 'wrong', `192.0.2.${number}`)).status).toBe(401)
    }
    const { status, body } = await attempt('policyOfficer', password, '192.0.2.99')
    expect(status).toBe(429)
    expect(body.limit).toBe(8)
  })

  test('is counted together for the whole /64 of an address of IPv6', async () => {
    for (const host of ['1', '2', 'ffff:1']) {
      const { status } = await attempt('privacyOfficer', 'wrong', `2001:db8:0:1::${host}`)
      expect(status).toBe(401)
    }
    const sameNetwork = await attempt('privacyOfficer', password, '2001:db8:0:1:8:8:8:8')
    expect(sameNetwork.status).toBe(429)
    const other = await attempt('privacyOfficer', password, '2001:db8:0:2::1')
    expect(other.status).toBe(201)
  })

  test('that nobody has is limited in the same way', async () => {
    const statuses: number[] = []
    for (let number = 0; number < 4; number += 1) {
      statuses.push((await attempt('nobody', 'wrong', '198.51.100.1')).status)
    }
    expect(statuses).toEqual([401, 401, 401, 429])
  })

  test('is clear again after a right password', async () => {
    for (const secret of ['wrong', 'wrong', password, 'wrong', 'wrong', password]) {
      const { status } = await attempt('socialWorker', secret, '203.0.113.7')
      expect(status).toBe(secret === password ? 201 : 401)
    }
  })

  test('gives many guesses at the same moment no more than one after the other', async () => {
    const { over } = await world().listen()
    const browser = over(world().nobody)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        browser.post(
          '/sessions',
          { username: 'otherClerk', password: 'wrong' },
          {
            headers: { 'x-forwarded-for': '203.0.113.100' },
          },
        ),
      ),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(17)
  })

  test('keeps no name in the table of the limits', async () => {
    await attempt('My own Secret Password')
    const rows = await world().rows<{ key: string }>('select key from sign_in_limit')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ key }) => /secret|clerk/i.test(key))).toEqual([])
  })
})

describe('an address', () => {
  const world = testApp({ signInLimits: limits, config: { trustProxy: 1 } })
  const attempt = attempts(world)

  test('has to wait after twelve failures, whichever names it tries', async () => {
    for (let number = 0; number < 12; number += 1) {
      expect((await attempt(`name ${number}`)).status).toBe(401)
    }
    const names: UserName[] = ['clerk', 'counsellor']
    for (const name of names) {
      const { status, body } = await attempt(name, password)
      expect(status).toBe(429)
      expect(body.limit).toBe(12)
    }
    expect((await attempt('clerk', password, '192.0.2.2')).status).toBe(201)
  })

  test('is not what a client says of itself beyond the trusted proxy', async () => {
    const spoofed = await attempt('clerk', password, '10.0.0.1, 192.0.2.1')
    expect(spoofed.status).toBe(429)
  })
})

describe('each failure', () => {
  const world = testApp({ signInLimits: { ...limits, delayPerFailure: 150 } })

  test('makes the next answer slower', async () => {
    const times: number[] = []
    for (let number = 0; number < 3; number += 1) {
      const start = performance.now()
      await world().nobody.post('/sessions', { username: 'clerk', password: 'wrong' })
      times.push(performance.now() - start)
    }
    expect(times[1]).toBeGreaterThan(145)
    expect(times[2]).toBeGreaterThan(295)
  })
})
