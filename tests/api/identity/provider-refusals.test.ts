import { describe, expect, test } from 'vitest'
import {
  type PersonClaims,
  signedByAnother,
  type TestProvider,
  unsigned,
  withClaims,
} from '../../support/identity-provider.ts'
import { clerk, codes, providerWorld } from '../../support/provider-sign-in.ts'

const { provider, world, begin, signInAt, complete, signIn, expectRefused } = providerWorld()

describe('refused with a reason and a line in the log is', () => {
  test.each<[string, PersonClaims, string, object]>([
    [
      'an organisation that is not here',
      { vo_orgcode: '0999999999', onthaal_rol_3d: ['OnthaalMedewerker:0999999999'] },
      'organisationUnknown',
      { chosenOrganisation: '0999999999' },
    ],
    [
      'a role for an organisation that is not here',
      { onthaal_rol_3d: ['OnthaalMedewerker:0999999999'] },
      'organisationUnknown',
      { organisations: ['0999999999'] },
    ],
    [
      'a role that is none here',
      { onthaal_rol_3d: [`Tuinman:${codes.city}`] },
      'roleUnknown',
      { unknownRoles: ['Tuinman'] },
    ],
    [
      'a role without an organisation',
      { onthaal_rol_3d: ['OnthaalMedewerker'] },
      'roleUnknown',
      { organisations: [] },
    ],
    ['a citizen', { vo_doelgroepcode: 'BUR' }, 'organisationUnknown', { targetGroup: 'BUR' }],
  ])('%s', async (what, claims, name, why) => {
    const answer = await signIn(`refused: ${what}`, { ...clerk, ...claims })
    expectRefused(answer, name, why)
    if (what.startsWith('an org'))
      expect(answer.body).toMatchObject({ organisation: 'Stad Beekrode' })
    const known = await world().rows('select from external_identity where subject = $1', [
      `refused: ${what}`,
    ])
    expect(known).toEqual([])
  })

  test('an account that was closed here', async () => {
    await signIn('closed', clerk)
    await world().rows(
      `update user_account set disabled_at = now() where id =
        (select user_id from external_identity where subject = 'closed')`,
    )
    expectRefused(await signIn('closed', clerk), 'accountClosed', {})
  })

  test.each<[string, TestProvider['tamper']]>([
    ['signed by another', signedByAnother],
    ['signed by nobody', unsigned],
    [
      'of another issuer',
      withClaims((claims) => ({ ...claims, iss: 'https://elsewhere.example' })),
    ],
    ['for another client', withClaims((claims) => ({ ...claims, aud: 'somebody-else' }))],
    [
      'for several clients, us among them and none named',
      withClaims((claims) => ({ ...claims, aud: ['onthaal', 'somebody-else'] })),
    ],
    ['with another nonce', withClaims((claims) => ({ ...claims, nonce: 'another' }))],
    ['without a nonce', withClaims(({ nonce: _, ...claims }) => claims)],
    ['that is over', withClaims((claims) => ({ ...claims, exp: 1_700_000_000 }))],
    ['without a subject', withClaims(({ sub: _, ...claims }) => claims)],
    ['that is none', async () => 'not-a-token'],
  ])('a token %s', async (_what, tamper) => {
    provider().tamper = tamper
    const answer = await signIn('tampered', clerk)
    expectRefused(answer, 'signInNotProven', { fault: expect.stringMatching(/^[\w ]+$/) })
  })

  test('a code that was used already', async () => {
    provider().people.set('replayed', clerk)
    const { authorizationUrl, browser } = await begin()
    const answer = await signInAt(authorizationUrl, 'replayed')
    expect((await complete(answer, browser)).status).toBe(201)
    const again = await complete(answer, browser)
    expectRefused(again, 'signInExpired', { attemptIs: 'unknown or used' })
  })

  test('another code under a state of its own: the provider holds it to the verifier', async () => {
    provider().people.set('mixed', clerk)
    const [mine, stolen] = [await begin(), await begin()]
    const { state } = await signInAt(mine.authorizationUrl, 'mixed')
    const { code, iss } = await signInAt(stolen.authorizationUrl, 'mixed')
    const answer = await complete(
      { state, ...(code && { code }), ...(iss && { iss }) },
      mine.browser,
    )
    expectRefused(answer, 'signInNotProven', { fault: expect.stringContaining('invalid_grant') })
  })

  test('the return of another browser, which leaves the attempt to its own', async () => {
    provider().people.set('elsewhere', clerk)
    const { authorizationUrl, browser } = await begin()
    const answer = await signInAt(authorizationUrl, 'elsewhere')
    for (const cookie of ['', (await begin()).browser]) {
      const other = await complete(answer, cookie)
      expectRefused(other, 'signInExpired', { attemptIs: 'of another browser' })
    }
    expect((await complete(answer, browser)).status).toBe(201)
  })

  test('a state that nobody began with', async () => {
    const { browser } = await begin()
    const answer = await complete({ state: 'made-up', code: 'made-up' }, browser)
    expectRefused(answer, 'signInExpired', { attemptIs: 'unknown or used' })
  })

  test('whoever took more than ten minutes', async () => {
    provider().people.set('slow', clerk)
    const { authorizationUrl, browser } = await begin()
    const answer = await signInAt(authorizationUrl, 'slow')
    world().clock.advance(10)
    expectRefused(await complete(answer, browser), 'signInExpired', { attemptIs: 'late' })
    await begin()
    const left = await world().rows('select from sign_in_attempt where expires_at < $1', [
      world().clock.now,
    ])
    expect(left).toEqual([])
  })

  test.each([
    ['access_denied', 'signInCancelled', 'access_denied'],
    ['invalid_scope', 'signInNotProven', 'invalid_scope'],
    ['<b>anything</b>', 'signInNotProven', 'an unknown error'],
  ])('the error %s', async (error, name, fault) => {
    const { authorizationUrl, browser } = await begin()
    const state = new URL(authorizationUrl).searchParams.get('state') ?? ''
    expectRefused(await complete({ state, error }, browser), name, { fault })
  })

  test('an answer without a code', async () => {
    const { authorizationUrl, browser } = await begin()
    const state = new URL(authorizationUrl).searchParams.get('state') ?? ''
    expectRefused(await complete({ state }, browser), 'signInNotProven', { fault: 'no code' })
  })

  test('an answer of another provider', async () => {
    provider().people.set('mix-up', clerk)
    const { authorizationUrl, browser } = await begin()
    const answer = await signInAt(authorizationUrl, 'mix-up')
    const other = await complete({ ...answer, iss: 'https://elsewhere.example' }, browser)
    expectRefused(other, 'signInNotProven', { fault: expect.any(String) })
  })
})

test('a provider that has a fault of its own is said to be out, without its words', async () => {
  const { authorizationUrl, browser } = await begin()
  const state = new URL(authorizationUrl).searchParams.get('state') ?? ''
  const { status, body, text } = await complete({ state, error: 'server_error' }, browser)
  expect(status).toBe(503)
  expect(body).toMatchObject({
    type: 'urn:problem-type:onthaal:identity:providerUnavailable',
    retryAfterSec: 10,
  })
  expect(text).not.toMatch(/stack|Error:/)
})

test('a provider that breaks is said to be out, without its words', async () => {
  provider().people.set('unlucky', clerk)
  const { authorizationUrl, browser } = await begin()
  const answer = await signInAt(authorizationUrl, 'unlucky')
  provider().brokenPath = '/token'
  const { status, body, text } = await complete(answer, browser)
  expect(status).toBe(503)
  expect(body).toMatchObject({ type: 'urn:problem-type:onthaal:identity:providerUnavailable' })
  expect(text).not.toContain('stack trace of the provider')
})
