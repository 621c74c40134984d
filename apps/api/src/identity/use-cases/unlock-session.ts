import type { Actor } from '../../actor.ts'
import { SignInFailedError } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { verifyPassword } from '../passwords.ts'
import { type OpenedSession, readSession } from '../read-session.ts'
import { hashSessionToken, newSessionToken } from '../session-token.ts'

interface UnlockCommand {
  readonly actor: Actor
  readonly password: string
  /** Where the request comes from, for the limit per address. */
  readonly address: string
}

/**
 * Unlocks the screen of whoever locked it, who goes on in the same membership and until the same end; the
 * token is a new one. Guesses count with those at the sign-in.
 *
 * @throws SignInFailedError when the password is wrong, or the user has none here
 * @throws SessionEndedError when the session ended meanwhile
 * @throws TooManyFailedRequestsError after too many failures for this account or address
 */
export function unlockSession(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, limiter, clock } = dependencies
  return async ({ actor, password, address }: UnlockCommand): Promise<OpenedSession> => {
    const account = await atTheDoor(({ accounts }) => accounts.findForUnlocking(actor.userId))
    if (account === undefined) throw new SignInFailedError('There is no password to unlock with.')
    await limiter.begin(account.username, address)
    const matches = await verifyPassword(account.passwordHash, password)
    if (!matches) throw new SignInFailedError('The password is wrong.')

    const token = newSessionToken()
    const opened = await atTheDoor(async ({ accounts, sessions }) => {
      await sessions.unlock(actor.sessionId, hashSessionToken(token), clock())
      return { token, own: await accounts.listOwn(actor.userId) }
    })
    // A password alone clears no wrong codes: whoever knows it could guess them for ever.
    const isAll = account.secondFactorSince === null
    await (isAll ? limiter.succeed : limiter.forgive)(account.username, address)
    return readSession(dependencies, opened)
  }
}
