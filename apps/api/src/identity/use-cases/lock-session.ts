import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** Locks a session on the server, so that a reload or another tab shows nothing either. */
export function lockSession({ atTheDoor, clock }: IdentityUseCaseDependencies) {
  return (actor: Actor): Promise<void> =>
    atTheDoor(({ sessions }) => sessions.lock(actor.sessionId, clock()))
}
