import type { Actor } from '../../actor.ts'
import { SignInFailedError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { verifyPassword } from '../passwords.ts'
import { hashSessionToken, newSessionToken } from '../session-token.ts'
import { findActor } from './find-actor.ts'

export interface SignInCommand {
  readonly username: string
  readonly password: string
  /** Where the request comes from, for the limit per address. */
  readonly address: string
  /** Token of the session that this browser had, which ends with this sign-in (ASVS 7.2.4). */
  readonly previousToken: string | undefined
}

/**
 * Signs in with a local account and opens a new session.
 *
 * @throws SignInFailedError whatever was wrong: name, password, a closed account or none to work in
 * @throws TooManyFailedRequestsError after too many failures for this account or address
 */
export function signIn(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, limiter, clock, sessionHours } = dependencies
  return async (command: SignInCommand): Promise<{ token: string; actor: Actor }> => {
    const { username, password, address, previousToken } = command
    await limiter.begin(username, address)
    const account = await atTheDoor(({ accounts }) => accounts.findForSignIn(username))
    // Outside the transaction: a slow hash must not hold a connection.
    const matches = await verifyPassword(account?.passwordHash, password)
    if (account === undefined || !matches) throw new SignInFailedError('The sign-in failed.')

    const now = clock()
    const token = newSessionToken()
    await atTheDoor(async ({ accounts, sessions }) => {
      const membershipId = await accounts.findFirstMembership(account.userId)
      if (membershipId === undefined) throw new SignInFailedError('No membership.')
      await sessions.deleteExpired(now)
      if (previousToken !== undefined) {
        await sessions.deleteByTokenHash(hashSessionToken(previousToken))
      }
      await sessions.insert({
        id: newId(),
        tokenHash: hashSessionToken(token),
        userId: account.userId,
        membershipId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
      })
    })
    await limiter.succeed(username, address)
    const actor = await findActor(dependencies)(token)
    if (actor === undefined) throw new SignInFailedError('The session ended at once.')
    return { token, actor }
  }
}
