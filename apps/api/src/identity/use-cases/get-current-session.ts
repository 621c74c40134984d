import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { OwnSession } from '../read-session.ts'

/** @returns who is at work, and everything that they may work for */
export function getCurrentSession({ atTheDoor }: IdentityUseCaseDependencies) {
  return async (actor: Actor): Promise<OwnSession> => ({
    actor,
    memberships: await atTheDoor(({ accounts }) => accounts.listMemberships(actor.userId)),
  })
}
