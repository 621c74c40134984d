import { Writable } from 'node:stream'
import { createLogger } from '@onthaal/api/src/logger.ts'
import { expect, test } from 'vitest'
import { basePath } from '../../support/contract.ts'
import { type SecondStep, switchOn } from '../../support/second-factor.ts'
import { testApp } from '../../support/test-app.ts'
import { password, type UserName, userId } from '../../support/world.ts'

let log = ''
const lines = new Writable({
  write(chunk, _encoding, done) {
    log += chunk
    done()
  },
})

const world = testApp({
  signInLimits: { perAccount: 5, perAccountAnywhere: 50, perAddress: 100, delayPerFailure: 0 },
  logger: createLogger(lines),
})

const signIn = (username: UserName, code?: string, secret = password) =>
  world().nobody.post('/sessions', { username, password: secret, ...(code && { code }) })

/** Thirty seconds and more later: a code of before is over, and was used. */
const later = () => world().clock.advance(5)

test('a right password alone is asked for a code, and opens nothing', async () => {
  const { code } = await switchOn(world(), 'clerk')
  later()
  const { status, body, headers } = await signIn('clerk')
  expect(status).toBe(401)
  expect(body.type).toBe('urn:problem-type:onthaal:identity:secondFactorRequired')
  expect(headers.has('set-cookie')).toBe(false)
  expect((await signIn('clerk', code())).status).toBe(201)
})

test('a wrong password tells nothing of a second step, whatever the code', async () => {
  const { code } = await switchOn(world(), 'schoolClerk')
  later()
  for (const typed of [undefined, code(), '000000']) {
    const { status, body } = await signIn('schoolClerk', typed, 'wrong')
    expect(status).toBe(401)
    expect(body.type).toBe('urn:problem-type:onthaal:identity:signInFailed')
  }
  // The code was not used up by that.
  expect((await signIn('schoolClerk', code())).status).toBe(201)
})

test('a code opens once: neither it nor one before it is good again', async () => {
  const { code } = await switchOn(world(), 'cityManager')
  // The one that switched it on was used.
  expect((await signIn('cityManager', code())).status).toBe(401)
  later()
  expect((await signIn('cityManager', code())).status).toBe(201)
  expect((await signIn('cityManager', code())).status).toBe(401)
  expect((await signIn('cityManager', code(-1))).status).toBe(401)
})

test('a clock may be off by one step, and no more', async () => {
  const { code } = await switchOn(world(), 'policyOfficer')
  later()
  expect((await signIn('policyOfficer', code(-2))).status).toBe(401)
  expect((await signIn('policyOfficer', code(2))).status).toBe(401)
  expect((await signIn('policyOfficer', code(-1))).status).toBe(201)
  expect((await signIn('policyOfficer', code(1))).status).toBe(201)
})

test('of two with the same code at once one gets in', async () => {
  const { code, recoveryCodes } = await switchOn(world(), 'socialWorker')
  later()
  for (const typed of [code(), recoveryCodes[0]]) {
    const both = await Promise.all([signIn('socialWorker', typed), signIn('socialWorker', typed)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 401])
  }
})

test('a recovery code opens once, however it is typed', async () => {
  const { client, recoveryCodes } = await switchOn(world(), 'otherClerk')
  const [first = '', second = ''] = recoveryCodes
  expect((await signIn('otherClerk', first)).status).toBe(201)
  expect((await signIn('otherClerk', first)).status).toBe(401)
  expect((await signIn('otherClerk', second.toLowerCase().replaceAll('-', ' '))).status).toBe(201)
  expect((await client.get('/secondFactor')).body).toMatchObject({ recoveryCodesLeft: 6 })
})

test('wrong codes count with wrong passwords, and a right password clears none of them', async () => {
  const { code } = await switchOn(world(), 'counsellor')
  later()
  for (const guess of ['000000', code(40), code(50), code(60)]) {
    expect((await signIn('counsellor', guess)).status).toBe(401)
    expect((await signIn('counsellor')).body.type).toContain('secondFactorRequired')
  }
  expect((await signIn('counsellor', code(70))).status).toBe(401)
  const late = await signIn('counsellor', code())
  expect(late.status).toBe(429)
})

test('nobody needs a code who has no second step, and one that came along is passed over', async () => {
  expect((await signIn('languageAdvisor')).status).toBe(201)
  expect((await signIn('languageAdvisor', '000000')).status).toBe(201)
})

test('the secret of one user is none for another', async () => {
  const own = await switchOn(world(), 'agencyManager')
  const other = await switchOn(world(), 'secondCounsellor')
  await world().rows(
    `update second_factor set secret = (select secret from second_factor where user_id = $1)
     where user_id = $2`,
    [userId('agencyManager'), userId('secondCounsellor')],
  )
  later()
  // Past the client of these tests, which fails on an internal error.
  for (const code of [own.code(), other.code()]) {
    const { statusCode, headers } = await world().app.inject({
      method: 'POST',
      url: `${basePath}/sessions`,
      payload: { username: 'secondCounsellor', password, code },
    })
    expect(statusCode).toBe(500)
    expect(headers).not.toHaveProperty('set-cookie')
  }
  // Their recovery codes know no secret.
  expect((await signIn('secondCounsellor', other.recoveryCodes[0])).status).toBe(201)
})

test('unlocking takes the password alone: the session has passed both steps', async () => {
  const { client } = await switchOn(world(), 'otherSocialWorker')
  await client.post('/sessions/current/lock')
  expect((await client.post('/sessions/current/unlocking', { password })).status).toBe(200)
})

test('neither secrets nor codes stand in the log, and what was changed does', async () => {
  const from = log.length
  const step: SecondStep = await switchOn(world(), 'privacyOfficer')
  later()
  const used = step.code()
  await signIn('privacyOfficer', used)
  await signIn('privacyOfficer', '999999')
  await signIn('privacyOfficer', step.recoveryCodes[0])
  await step.client.post('/secondFactor/recoveryCodes', { code: step.recoveryCodes[1] })
  await signIn('privacyOfficer')
  later()
  await step.client.post('/secondFactor/removal', { code: step.code() })
  const text = log.slice(from)
  for (const one of [step.secret, ...step.recoveryCodes, '999999', used]) {
    expect(text).not.toContain(one)
  }
  for (const event of ['secondFactorOn', 'recoveryCodesReplaced', 'secondFactorOff']) {
    expect(text).toContain(`"event":"${event}"`)
  }
})
