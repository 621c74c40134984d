import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/**
 * Ends one of one's own sessions, on whatever device: it is out at its next request (ASVS 7.5.2).
 *
 * @throws NotFoundError when the user has no such session
 */
export function endSession({ atTheDoor }: IdentityUseCaseDependencies) {
  return async (actor: Actor, sessionId: string): Promise<void> => {
    required(await atTheDoor(({ sessions }) => sessions.deleteOf(actor.userId, sessionId)))
  }
}
