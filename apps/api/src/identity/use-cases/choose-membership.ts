import type { Actor } from '../../actor.ts'
import { invalidField, SessionEndedError } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { openSession } from '../open-session.ts'
import { type OpenedSession, readSession } from '../read-session.ts'

/**
 * Goes on in another membership, after signing in or later: under a new token, while the old one ends
 * (ASVS 7.2.4), and for as long as the old session would have lasted.
 *
 * @throws InvalidInputError when the membership is none of theirs
 * @throws SessionEndedError when the session ended meanwhile
 */
export function chooseMembership(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, clock } = dependencies
  return async (actor: Actor, membershipId: string): Promise<OpenedSession> => {
    const opened = await atTheDoor(async ({ accounts, sessions }) => {
      const own = await accounts.listOwn(actor.userId)
      if (!own.memberships.some(({ id }) => id === membershipId)) {
        const detail = 'You have no such membership.'
        throw invalidField('membership', 'referencedResourceNotFound', 'unknown', detail)
      }
      const before = await sessions.delete(actor.sessionId)
      if (before === undefined) throw new SessionEndedError('Somebody ended this session.')
      const next = { ...before, membershipId, awaitsChoice: false }
      const token = await openSession(sessions, next, clock())
      return { token, own }
    })
    return readSession(dependencies, opened)
  }
}
