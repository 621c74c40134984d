import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import { type OwnSession, ownSessionOf } from '../read-session.ts'

/** @returns who is at work, and everything that they may work for */
export function getCurrentSession(dependencies: IdentityUseCaseDependencies) {
  return (actor: Actor): Promise<OwnSession> => ownSessionOf(dependencies, actor)
}
