import { Writable } from 'node:stream'
import { createLogger } from '@onthaal/api/src/logger.ts'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { ApiResponse } from './client.ts'
import { type PersonClaims, startProvider, type TestProvider } from './identity-provider.ts'
import { startTestApp, type TestApp } from './test-app.ts'
import { organisations } from './world.ts'

/** By which the provider names organisations of the world. */
export const codes = { city: '0207443759', ocmw: '0212225221', agency: 'OVO000123' }

/** What the provider says of somebody at the front desk of the city. */
export const clerk = {
  given_name: 'Noor',
  family_name: 'Wellens',
  vo_doelgroepcode: 'LB',
  vo_orgcode: codes.city,
  vo_orgnaam: 'Stad Beekrode',
  onthaal_rol_3d: [`OnthaalMedewerker:${codes.city}`],
} as const satisfies PersonClaims

interface Return {
  state: string
  code?: string
  iss?: string
  error?: string
}

/** Runs a real provider and an application that knows it, for the tests of one file. */
export function providerWorld() {
  let provider: TestProvider
  let world: TestApp
  let log = ''
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log += chunk
      done()
    },
  })
  beforeAll(async () => {
    provider = await startProvider('http://onthaal.test')
    world = await startTestApp({
      config: { provider: provider.config },
      logger: createLogger(lines),
    })
    for (const [name, code] of Object.entries(codes)) {
      const { id } = organisations[name as keyof typeof codes]
      await world.rows('update organisation set code = $1 where id = $2', [code, id])
    }
  })
  afterAll(async () => {
    await world.close()
    await provider.close()
  })
  beforeEach(() => {
    provider.tamper = undefined
    provider.brokenPath = undefined
    log = ''
  })

  /** Begins as a browser does. @returns where it is sent, and what it keeps */
  async function begin(body: object = {}, cookie = '') {
    const answer = await world.nobody.post<{ authorizationUrl: string }>('/signInAttempts', body, {
      headers: { cookie },
    })
    expect(answer.status).toBe(200)
    return { ...answer.body, browser: cookieOf(answer, 'onthaal-sign-in'), answer }
  }

  /** Goes to the provider and comes back. */
  async function signInAt(authorizationUrl: string, subject: string): Promise<Return> {
    const parameters = await provider.signIn(authorizationUrl, subject)
    return { state: '', ...Object.fromEntries(parameters) }
  }

  function complete(body: Return, cookie: string) {
    return world.nobody.post<{ returnTo?: string }>('/providerSessions', body, {
      headers: { cookie },
    })
  }

  return {
    provider: () => provider,
    world: () => world,
    log: () => log,
    begin,
    signInAt,
    complete,
    /** The whole way of somebody, of whom the provider says this. */
    async signIn(subject: string, claims: PersonClaims, body: object = {}) {
      provider.people.set(subject, claims)
      const { authorizationUrl, browser } = await begin(body)
      log = ''
      const answer = await complete(await signInAt(authorizationUrl, subject), browser)
      return { ...answer, cookie: cookieOf(answer, 'onthaal') }
    },
    sessionOf: (cookie: string) =>
      world.nobody.get<CurrentSession>('/sessions/current', { headers: { cookie } }),
    /** Expects a refusal with one line in the log, which tells why and nothing of who it is. */
    expectRefused(answer: ApiResponse<unknown>, name: string, why: object): void {
      expect(answer.body).toMatchObject({ type: `urn:problem-type:onthaal:identity:${name}` })
      expect(answer.status).toBe(403)
      expect(cookieOf(answer, 'onthaal')).toBe('')
      const told = log.split('\n').filter((line) => line.includes('sign-in refused'))
      expect(JSON.parse(told.at(-1) ?? '')).toMatchObject({ problem: name, why })
      expect(log).not.toMatch(/Noor|Wellens|eyJ/)
    },
  }
}

/** @returns a cookie that an answer set, as a browser sends it */
export function cookieOf({ headers }: ApiResponse<unknown>, name: string): string {
  const all = headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  return all.find((one) => one.startsWith(`${name}=`)) ?? ''
}
