import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'

/** @returns where a user is signed in now (ASVS 7.5.2) */
export function listSessions(dependencies: IdentityUseCaseDependencies) {
  const { atTheDoor, clock, sessionIdleMinutes } = dependencies
  return (actor: Actor) => {
    const now = clock()
    const idleSince = new Date(now.getTime() - sessionIdleMinutes * 60_000)
    return atTheDoor(({ sessions }) => sessions.listOf(actor.userId, now, idleSince))
  }
}
