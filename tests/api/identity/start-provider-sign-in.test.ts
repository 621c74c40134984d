import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBodyRefusals } from '../../support/body-refusals.ts'
import { operationNamed } from '../../support/contract.ts'
import { startProvider } from '../../support/identity-provider.ts'
import { freePort } from '../../support/launch.ts'
import { providerWorld } from '../../support/provider-sign-in.ts'
import { startTestApp, type TestApp, testApp } from '../../support/test-app.ts'

const { world, begin, provider } = providerWorld()
const secure = testApp({ config: { secureCookies: true } })

describe('startProviderSignIn refuses', () => {
  testBodyRefusals(
    (options = {}) => world().nobody.request('POST', '/signInAttempts', { body: {}, ...options }),
    operationNamed('startProviderSignIn'),
    () => ({ returnTo: '/verzonden' }),
  )

  test('a page of another site', async () => {
    const { status } = await world().nobody.post(
      '/signInAttempts',
      {},
      {
        headers: { 'sec-fetch-site': 'cross-site' },
      },
    )
    expect(status).toBe(403)
  })

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    'verzonden',
    '',
  ])('to lead to another site afterwards: %j', async (returnTo) => {
    const { status, body } = await world().nobody.post('/signInAttempts', { returnTo })
    expect(status).toBe(400)
    expect(body.issues?.[0]).toMatchObject({ name: 'returnTo' })
  })

  test('everybody, where there is no provider', async () => {
    expect((await secure().nobody.post('/signInAttempts', {})).status).toBe(404)
  })
})

test('the browser is sent to the provider with a challenge, a state and a nonce, each time others', async () => {
  const [first, second] = [await begin(), await begin({ anew: true })]
  const [one, two] = [first, second].map(
    ({ authorizationUrl }) => new URL(authorizationUrl).searchParams,
  )
  const url = new URL(first.authorizationUrl)
  expect(url.origin + url.pathname).toBe(`${provider().issuer}/auth`)
  expect(Object.fromEntries(one ?? [])).toEqual({
    response_type: 'code',
    client_id: 'onthaal',
    redirect_uri: 'http://onthaal.test/inloggen/terug',
    scope: 'openid profile vo onthaal',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  })
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(two?.get(name), name).not.toBe(one?.get(name))
  }
  expect(two?.get('prompt')).toBe('login')
})

test('what ties the browser to it is its own, and is kept as a hash', async () => {
  const { answer, browser, authorizationUrl } = await begin()
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^onthaal-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Strict$/,
    ),
  ])
  const rows = await world().rows<{ row: string }>('select t::text as row from sign_in_attempt t')
  const state = new URL(authorizationUrl).searchParams.get('state') ?? ''
  expect(rows.length).toBeGreaterThan(0)
  for (const { row } of rows) {
    expect(row).not.toContain(browser.split('=')[1])
    expect(row).not.toContain(state)
  }
  const forged = await begin({}, 'onthaal-sign-in=chosen-by-somebody')
  expect(forged.browser).toMatch(/^onthaal-sign-in=[\w-]{43}$/)
})

describe('a provider that is away', () => {
  let silent: Server
  let app: TestApp
  let port: number
  beforeAll(async () => {
    port = await freePort()
    // Takes the request, and says nothing.
    silent = createServer(() => undefined)
    await new Promise<void>((listening) => silent.listen(port, '127.0.0.1', listening))
    app = await startTestApp({
      config: {
        provider: { ...provider().config, issuer: new URL(`http://127.0.0.1:${port}`) },
      },
      providerTimeoutSec: 0.5,
    })
  })
  afterAll(() => app.close())

  async function expectAway(): Promise<void> {
    const { status, body, headers } = await app.nobody.post('/signInAttempts', {})
    expect(status).toBe(503)
    expect(body).toMatchObject({
      type: 'urn:problem-type:onthaal:identity:providerUnavailable',
      title: 'Provider Unavailable',
    })
    expect(headers.get('set-cookie')).toBeNull()
    expect(await app.rows('select from sign_in_attempt')).toEqual([])
  }

  test('keeps nobody waiting, stops nobody from starting us, and is found when it is back', async () => {
    const before = performance.now()
    await expectAway()
    expect(performance.now() - before).toBeLessThan(5_000)
    silent.closeAllConnections()
    await new Promise((closed) => silent.close(closed))
    await expectAway()
    const back = await startProvider('http://onthaal.test', port)
    try {
      expect((await app.nobody.post('/signInAttempts', {})).status).toBe(200)
      await app.nobody.post('/signInAttempts', {})
      const asked = back.requests.filter((one) => one.includes('.well-known'))
      expect(asked).toHaveLength(1)
    } finally {
      await back.close()
    }
  })
})
