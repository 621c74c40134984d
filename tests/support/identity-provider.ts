import { createServer, type Server } from 'node:http'
import type { ProviderConfig } from '@onthaal/api/src/provider-config.ts'
import { decodeJwt, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import Provider from 'oidc-provider'
import { freePort } from './launch.ts'

/** What a provider like ACM/IDM says of somebody, beside the subject. */
export interface PersonClaims {
  readonly given_name?: string
  readonly family_name?: string
  readonly vo_doelgroepcode?: string
  readonly vo_orgcode?: string
  readonly vo_orgnaam?: string
  readonly onthaal_rol_3d?: string | readonly string[]
}

/** Changes an ID token on its way out; `sign` makes a new one with the key of the provider. */
type Tamper = (token: string, sign: (claims: JWTPayload) => Promise<string>) => Promise<string>

export interface TestProvider {
  readonly issuer: string
  readonly config: ProviderConfig
  /** Who may sign in, by subject; a test changes what is said of them. */
  readonly people: Map<string, PersonClaims>
  /** Set by a test to have the provider hand out something else than it should. */
  tamper: Tamper | undefined
  /** Set by a test: requests to this path are answered with an error of the server. */
  brokenPath: string | undefined
  /** Requests that came in, as method and path. */
  readonly requests: string[]
  /**
   * Signs in as a browser without a screen would.
   *
   * @returns the parameters with which the provider sends that browser back
   */
  signIn(authorizationUrl: string, subject: string): Promise<URLSearchParams>
  close(): Promise<void>
}

export const client = { id: 'onthaal', secret: 'a-secret-of-the-tests' }

/** The role map of the tests, as the environment has it. */
export const roleMap = {
  OnthaalMedewerker: ['frontDesk'],
  MaatschappelijkWerker: ['socialWorker'],
  Trajectbegeleider: ['counsellor'],
  Leidinggevende: ['manager'],
} as const satisfies Record<string, string[]>

export const claimNames = {
  roles: 'onthaal_rol_3d',
  organisation: 'vo_orgcode',
  organisationName: 'vo_orgnaam',
  targetGroup: 'vo_doelgroepcode',
}

/**
 * Starts a real OpenID provider on this machine, which gives the claims of ACM/IDM in its ID tokens.
 *
 * @param publicUrl where browsers reach the application
 * @param at port to listen on; a free one when left out
 */
export async function startProvider(publicUrl: string, at?: number): Promise<TestProvider> {
  const port = at ?? (await freePort())
  const issuer = `http://127.0.0.1:${port}`
  const people = new Map<string, PersonClaims>()
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const header = { alg: 'RS256', kid: 'test' }
  const sign = (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader(header).sign(privateKey)
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${publicUrl}/inloggen/terug`],
        post_logout_redirect_uris: [`${publicUrl}/inloggen`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), ...header, use: 'sig' }] },
    cookies: { keys: ['only-for-tests'] },
    scopes: ['openid', 'profile', 'vo', 'onthaal'],
    claims: {
      openid: ['sub'],
      profile: ['given_name', 'family_name'],
      vo: ['vo_doelgroepcode', 'vo_orgcode', 'vo_orgnaam'],
      onthaal: ['onthaal_rol_3d'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject, ...people.get(subject) }),
    }),
    // Nobody is asked whether their employer's product may know who they are.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session?.accountId ?? '',
        clientId: client.id,
      })
      grant.addOIDCScope('openid profile vo onthaal')
      await grant.save()
      return grant
    },
  })
  const requests: string[] = []
  const running: Omit<TestProvider, 'close'> = {
    issuer,
    people,
    requests,
    tamper: undefined,
    brokenPath: undefined,
    config: {
      issuer: new URL(issuer),
      clientId: client.id,
      clientSecret: client.secret,
      scopes: 'openid profile vo onthaal',
      claims: claimNames,
      roleMap: new Map(Object.entries(roleMap)),
      targetGroups: ['GID', 'LB', 'EA', 'OV'],
    },
    signIn,
  }
  provider.use(async (context, next) => {
    requests.push(`${context.method} ${context.path}`)
    if (context.path === running.brokenPath) {
      context.status = 502
      context.body = 'Bad Gateway: stack trace of the provider'
      return
    }
    await next()
    const body = context.body as { id_token?: string } | undefined
    if (running.tamper && context.path === '/token' && body?.id_token) {
      context.body = { ...body, id_token: await running.tamper(body.id_token, sign) }
    }
  })
  const server = await listen(port, provider)
  return Object.assign(running, {
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  })
}

async function listen(port: number, provider: Provider): Promise<Server> {
  const answer = provider.callback()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return server
}

async function signIn(authorizationUrl: string, subject: string): Promise<URLSearchParams> {
  const cookies = new Map<string, string>()
  let at = new URL(authorizationUrl)
  const { origin } = at
  let form: Record<string, string> | undefined
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) {
      // The page that asks who it is; the answer goes to where the page came from.
      form = { prompt: 'login', login: subject, password: 'any' }
      continue
    }
    form = undefined
    at = new URL(location, at)
    if (at.origin !== origin) return at.searchParams
  }
  throw new Error(`The provider never sent ${subject} back`)
}

/** @returns a tamper that changes claims and signs them with the provider's own key */
export function withClaims(change: (claims: JWTPayload) => JWTPayload): Tamper {
  return (token, sign) => sign(change(decodeJwt(token)))
}

/** Signed with a key that is not the provider's. */
export const signedByAnother: Tamper = async (token) => {
  const { privateKey } = await generateKeyPair('RS256')
  return new SignJWT(decodeJwt(token))
    .setProtectedHeader({ alg: 'RS256', kid: 'test' })
    .sign(privateKey)
}

/** Signed by nobody. */
export const unsigned: Tamper = async (token) => new UnsecuredJWT(decodeJwt(token)).encode()
