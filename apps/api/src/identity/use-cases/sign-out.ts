import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** Ends the session on the server, so that a copy of the cookie opens nothing (ASVS 7.4.1). */
export function signOut({ atTheDoor }: IdentityUseCaseDependencies) {
  return (actor: Actor): Promise<void> =>
    atTheDoor(async ({ sessions }) => {
      await sessions.delete(actor.sessionId)
    })
}
