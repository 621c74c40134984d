import { permissionsOf } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { ResolvedSession } from '../session-repository.ts'
import { hashSessionToken } from '../session-token.ts'

/**
 * @returns who is signed in with a token, with the roles and desks of this very moment. What a page asks
 * by itself does not keep the session awake: nobody is at work in it.
 */
export function findActor({ resolveSession, clock }: IdentityUseCaseDependencies) {
  return async (token: string, isBackground: boolean): Promise<Actor | undefined> => {
    const session = await resolveSession(hashSessionToken(token), clock(), !isBackground)
    if (session === undefined) return undefined
    const { expiresAt, idleUntil } = session
    return actorFrom({
      ...session,
      expiresAt: new Date(expiresAt),
      idleUntil: new Date(idleUntil),
    })
  }
}

type OfSession = 'sessionId' | 'expiresAt' | 'idleUntil' | 'isLocked' | 'providerSignOut'

/** What is stored of somebody in one membership. */
export type ActorFacts = Omit<ResolvedSession, OfSession>

/** @returns somebody at work, with the permissions of their roles and no more partitions than these need */
export function actorFrom(facts: ActorFacts & Pick<Actor, OfSession>): Actor {
  const permissions = permissionsOf(facts.roles)
  // Without a permission that touches people there is no partition to reach: the second lock stays shut.
  const reachesPeople = (
    ['readPerson', 'readReferrals', 'readConsultations', 'manageRetention'] as const
  ).some((one) => permissions.includes(one))
  return { ...facts, permissions, partitions: reachesPeople ? facts.partitions : [] }
}
