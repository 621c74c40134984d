import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/**
 * Ends all sessions of a user who works for the organisation of the administrator, on whatever device and
 * for whichever organisation: a session could change over to another (ASVS 7.4.5).
 *
 * @throws NotFoundError when no such user works for it
 */
export function endUserSessions({ atTheDoor }: IdentityUseCaseDependencies) {
  return async (actor: Actor, userId: string): Promise<void> => {
    const isColleague = await atTheDoor(async ({ accounts, sessions }) => {
      const memberships = await accounts.listMemberships(userId)
      if (!memberships.some(({ organisation }) => organisation.id === actor.organisation.id)) return
      await sessions.deleteAllOf(userId)
      return true
    })
    required(isColleague)
  }
}
