import { NotFoundError, SecondFactorRequiredError, SignInFailedError } from '../../errors.ts'
import { acceptCode } from '../accept-code.ts'
import { deviceOf } from '../device.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { openSession } from '../open-session.ts'
import { verifyPassword } from '../passwords.ts'
import { type OpenedSession, readSession } from '../read-session.ts'
import { hashSessionToken } from '../session-token.ts'

export interface SignInCommand {
  readonly username: string
  readonly password: string
  /** For an account with a second step: of its app, or a recovery code. */
  readonly code?: string
  /** The membership to work in; it is asked after when it is none of theirs. */
  readonly membership?: string
  /** Where the request comes from, for the limit per address. */
  readonly address: string
  /** Token of the session that this browser had, which ends with this sign-in (ASVS 7.2.4). */
  readonly previousToken: string | undefined
  /** What the browser says it is. */
  readonly userAgent: string | undefined
}

/**
 * Signs in with a local account and opens a new session.
 *
 * @throws NotFoundError where there are no local accounts
 * @throws SecondFactorRequiredError when the password is right and the account asks for a code
 * @throws SignInFailedError whatever was wrong: name, password, code, a closed account or none to work in
 * @throws TooManyFailedRequestsError after too many failures for this account or address
 */
export function signIn(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, limiter, clock, sessionHours, localAccounts, secrets } = dependencies
  return async (command: SignInCommand): Promise<OpenedSession> => {
    const { username, password, code, address, previousToken, userAgent } = command
    if (!localAccounts || secrets === undefined)
      throw new NotFoundError('Nobody signs in with a password here.')
    await limiter.begin(username, address)
    const account = await atTheDoor(({ accounts }) => accounts.findForSignIn(username))
    // Outside the transaction: a slow hash must not hold a connection.
    const matches = await verifyPassword(account?.passwordHash, password)
    if (account === undefined || !matches) throw new SignInFailedError('The sign-in failed.')
    const { userId, secondFactorSince } = account
    if (secondFactorSince !== null && code === undefined) {
      await limiter.forgive(username, address)
      throw new SecondFactorRequiredError('A code is asked for.')
    }

    const now = clock()
    const opened = await atTheDoor(async ({ accounts, sessions, secondFactors }) => {
      if (secondFactorSince !== null) {
        const isGood = await acceptCode(secondFactors, secrets, { userId, code: code ?? '', now })
        if (!isGood) throw new SignInFailedError('The code is wrong, over or used.')
      }
      const own = await accounts.listOwn(userId)
      const { memberships, invitations } = own
      const named = memberships.find(({ id }) => id === command.membership)
      // Whoever may work nowhere but is asked to comes in to answer that, and no further.
      const first =
        named ??
        memberships[0] ??
        (invitations.length > 0 ? await accounts.findMembershipAtKeeper(userId) : undefined)
      if (first === undefined) throw new SignInFailedError('No membership.')
      await accounts.recordUse(userId, now)
      await sessions.deleteExpired(now)
      if (previousToken !== undefined) {
        await sessions.deleteByTokenHash(hashSessionToken(previousToken))
      }
      const session = {
        userId,
        membershipId: first.id,
        providerSignOut: null,
        awaitsChoice: named === undefined && memberships.length !== 1,
        ...deviceOf(userAgent),
        expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
      }
      const token = await openSession(sessions, session, now)
      return { token, own }
    })
    await limiter.succeed(username, address)
    return readSession(dependencies, opened)
  }
}
