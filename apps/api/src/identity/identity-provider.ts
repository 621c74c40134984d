import * as client from 'openid-client'
import { ProviderUnavailableError, SignInRefusedError } from '../errors.ts'
import { isHere, type ProviderConfig } from '../provider-config.ts'

/** What one sign-in at the provider is tied together with. */
export interface SignInSecrets {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Everything that the provider says of somebody, in a token that it signed. */
export type Claims = Readonly<Record<string, unknown>> & {
  readonly iss: string
  readonly sub: string
}

/** What of the provider's answer the browser carried. */
export interface ProviderAnswer {
  readonly code: string
  readonly iss?: string
}

export type IdentityProvider = ReturnType<typeof createIdentityProvider>

/** How long what the provider says of itself is believed. */
const discoveryMs = 60 * 60 * 1000

export interface IdentityProviderOptions {
  /** Where browsers reach us, without a slash at the end. */
  readonly publicUrl: string
  /** How long the provider may take to answer. */
  readonly timeoutSec: number
}

/**
 * The identity provider, spoken to in OpenID Connect: authorization code with PKCE. Nothing is asked of
 * it before somebody signs in, so the application starts without it.
 */
export function createIdentityProvider(
  config: ProviderConfig,
  { publicUrl, timeoutSec }: IdentityProviderOptions,
) {
  const callback = `${publicUrl}/inloggen/terug`
  let discovered: { readonly metadata: Promise<client.Configuration>; readonly until: number } = {
    metadata: Promise.reject(new Error('Nothing is discovered yet')),
    until: 0,
  }
  discovered.metadata.catch(() => undefined)

  /** Asks once for all who wait; what failed is asked again by the next. */
  function discover(): Promise<client.Configuration> {
    const now = performance.now()
    if (now < discovered.until) return discovered.metadata
    const metadata = client.discovery(
      config.issuer,
      config.clientId,
      config.clientSecret,
      undefined,
      {
        timeout: timeoutSec,
        execute: [
          // TLS alone would do for a token that comes from the provider itself; its signature is proof by itself.
          client.enableNonRepudiationChecks,
          ...(isHere(config.issuer) ? [client.allowInsecureRequests] : []),
        ],
      },
    )
    discovered = { metadata, until: now + discoveryMs }
    metadata.catch(() => {
      discovered = { metadata, until: 0 }
    })
    return metadata.catch((cause: unknown) => {
      throw new ProviderUnavailableError('The identity provider is not to be found.', { cause })
    })
  }

  return {
    /**
     * @param anew whether to ask who it is again, though the provider knows somebody already
     * @returns where to send the browser, and what the way back is held to
     * @throws ProviderUnavailableError when the provider does not answer
     */
    async begin(anew: boolean): Promise<{ authorizationUrl: string; secrets: SignInSecrets }> {
      const metadata = await discover()
      const secrets = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
      }
      const url = client.buildAuthorizationUrl(metadata, {
        redirect_uri: callback,
        scope: config.scopes,
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(secrets.codeVerifier),
        code_challenge_method: 'S256',
        ...(anew && { prompt: 'login' }),
      })
      return { authorizationUrl: url.href, secrets }
    },

    /**
     * Exchanges the code for the ID token, and checks it: signature, issuer, audience, nonce and time.
     * No token is kept.
     *
     * @throws ProviderUnavailableError when the provider does not answer
     * @throws SignInRefusedError when anything does not fit
     */
    async finish({ code, iss }: ProviderAnswer, secrets: SignInSecrets): Promise<Claims> {
      const metadata = await discover()
      const url = new URL(callback)
      url.search = new URLSearchParams({
        code,
        state: secrets.state,
        ...(iss && { iss }),
      }).toString()
      try {
        const tokens = await client.authorizationCodeGrant(metadata, url, {
          pkceCodeVerifier: secrets.codeVerifier,
          expectedState: secrets.state,
          expectedNonce: secrets.nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) throw new Error('The provider gave no ID token')
        return claims
      } catch (error) {
        if (isUnavailable(error)) {
          throw new ProviderUnavailableError('The identity provider gave no token.', {
            cause: error,
          })
        }
        throw new SignInRefusedError('signInNotProven', { fault: faultOf(error) })
      }
    },

    /**
     * Where the provider ends its own session; nowhere when it does not say how. The provider is told for
     * whom by our name alone: no token is kept for it.
     */
    async signOutAddress(): Promise<string | undefined> {
      const metadata = await discover()
      if (metadata.serverMetadata().end_session_endpoint === undefined) return undefined
      const back = { post_logout_redirect_uri: `${publicUrl}/inloggen` }
      return client.buildEndSessionUrl(metadata, back).href
    },
  }
}

/** No answer, none in time, or one that says that the fault is the provider's own. */
function isUnavailable(error: unknown): boolean {
  const chain = causesOf(error)
  return chain.some(
    (one) =>
      one.name === 'TimeoutError' ||
      (one instanceof TypeError && one.message === 'fetch failed') ||
      (one.cause instanceof Response && one.cause.status >= 500),
  )
}

/** Which check failed, as a code; messages and causes may hold what the provider said of somebody. */
function faultOf(error: unknown): string {
  const [outermost] = causesOf(error)
  const { code, error: answer } = (outermost ?? {}) as { code?: unknown; error?: unknown }
  const words = [code, answer].filter((one) => typeof one === 'string' && /^[\w-]{1,60}$/.test(one))
  return words.join(' ') || (outermost?.name ?? 'unknown')
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at)
  return chain
}
