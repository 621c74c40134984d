import { permissionsOf } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { ResolvedSession } from '../session-repository.ts'
import { hashSessionToken } from '../session-token.ts'

/** @returns who is signed in with a token, with the roles and desks of this very moment */
export function findActor({ resolveSession, clock }: IdentityUseCaseDependencies) {
  return async (token: string): Promise<Actor | undefined> => {
    const session = await resolveSession(hashSessionToken(token), clock())
    return session && actorFrom({ ...session, expiresAt: new Date(session.expiresAt) })
  }
}

/** What is stored of somebody in one membership. */
export type ActorFacts = Omit<ResolvedSession, 'sessionId' | 'expiresAt'>

/** @returns somebody at work, with the permissions of their roles and no more partitions than these need */
export function actorFrom(facts: ActorFacts & Pick<Actor, 'sessionId' | 'expiresAt'>): Actor {
  const permissions = permissionsOf(facts.roles)
  // Without a permission that touches people there is no partition to reach: the second lock stays shut.
  const reachesPeople = (['readPerson', 'readReferrals', 'readConsultations'] as const).some(
    (one) => permissions.includes(one),
  )
  return { ...facts, permissions, partitions: reachesPeople ? facts.partitions : [] }
}
