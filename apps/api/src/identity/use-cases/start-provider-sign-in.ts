import { required } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { hashSessionToken, newSessionToken } from '../session-token.ts'

export interface StartCommand {
  /** Place inside the product to go on at. */
  readonly returnTo?: string
  readonly anew?: boolean
  /** What ties this browser to the attempts that it began before, in other tabs. */
  readonly browserToken: string | undefined
}

/** How long somebody may take to sign in at the provider. */
const attemptMs = 10 * 60_000
const token = /^[\w-]{43}$/

/**
 * Begins a sign-in at the identity provider, tied to this browser.
 *
 * @returns where the browser goes, and what it keeps until it comes back
 * @throws NotFoundError where there is no provider
 * @throws ProviderUnavailableError when the provider does not answer
 */
export function startProviderSignIn(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, clock, provider } = dependencies
  return async ({ returnTo, anew = false, browserToken }: StartCommand) => {
    const { authorizationUrl, secrets } = await required(provider).client.begin(anew)
    const isKnown = browserToken !== undefined && token.test(browserToken)
    const browser = isKnown ? browserToken : newSessionToken()
    const now = clock()
    await atTheDoor(async ({ attempts }) => {
      await attempts.deleteExpired(now)
      await attempts.insert({
        stateHash: hashSessionToken(secrets.state),
        browserHash: hashSessionToken(browser),
        nonce: secrets.nonce,
        codeVerifier: secrets.codeVerifier,
        returnTo: returnTo ?? null,
        expiresAt: new Date(now.getTime() + attemptMs),
      })
    })
    return { authorizationUrl, browserToken: browser }
  }
}
