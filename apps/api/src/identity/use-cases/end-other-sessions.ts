import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** Ends all sessions of a user but the one that asks: what is left is this browser (ASVS 7.4.3). */
export function endOtherSessions({ atTheDoor }: IdentityUseCaseDependencies) {
  return (actor: Actor): Promise<void> =>
    atTheDoor(({ sessions }) => sessions.deleteOthersOf(actor.userId, actor.sessionId))
}
