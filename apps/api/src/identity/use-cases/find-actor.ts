import { isForPrograms, permissionsOf } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { ResolvedSession, SessionsResolver } from '../session-repository.ts'
import { hashSessionToken } from '../session-token.ts'

/**
 * @returns who is signed in with a token, with the roles and desks of this very moment. What a page asks
 * by itself does not keep the session awake: nobody is at work in it.
 */
export function findActor({ resolveSession, clock }: IdentityUseCaseDependencies) {
  return async (token: string, isBackground: boolean): Promise<Actor | undefined> => {
    const session = await resolveSession(hashSessionToken(token), clock(), !isBackground)
    return session && actorOf(session)
  }
}

/**
 * @returns who is behind each of these sessions at this very moment, by the hash of its token, without keeping
 *   any of them awake. Left out is whoever may do nothing: their session ended or is locked, or they have still
 *   to choose for whom they work.
 */
export function findActors({
  resolveSessions,
  clock,
}: Pick<IdentityUseCaseDependencies, 'clock'> & { readonly resolveSessions: SessionsResolver }) {
  return async (tokenHashes: readonly string[]): Promise<ReadonlyMap<string, Actor>> => {
    const found = await resolveSessions(tokenHashes, clock())
    return new Map(
      [...found]
        .filter(([, session]) => !session.isLocked && !session.awaitsChoice)
        .map(([tokenHash, session]) => [tokenHash, actorOf(session)]),
    )
  }
}

/**
 * @returns the program that a secret belongs to, with its role and desks of this very moment; nothing when the
 *   secret is none, or the program over: which of these stays unsaid
 */
export function findProgram({ resolveProgram, clock }: IdentityUseCaseDependencies) {
  return async (secret: string): Promise<Actor | undefined> => {
    const program = await resolveProgram(hashSessionToken(secret), clock())
    return program && actorOf(program)
  }
}

function actorOf(resolved: ResolvedSession): Actor {
  const { expiresAt, idleUntil } = resolved
  return actorFrom({
    ...resolved,
    expiresAt: new Date(expiresAt),
    idleUntil: new Date(idleUntil),
  })
}

type OfSession = 'sessionId' | 'expiresAt' | 'idleUntil' | 'isLocked' | 'providerSignOut'

/** What is stored of somebody in one membership. */
export type ActorFacts = Omit<ResolvedSession, OfSession>

/** @returns somebody at work, with the permissions of their roles and no more partitions than these need */
export function actorFrom(facts: ActorFacts & Pick<Actor, OfSession>): Actor {
  const held = permissionsOf(facts.roles, facts.organisation.kind, facts.desks.length > 0)
  const permissions = facts.isProgram ? held.filter(isForPrograms) : held
  // Without a permission that touches people there is no partition to reach: the second lock stays shut.
  const reachesPeople = (
    ['readPerson', 'readReferrals', 'readConsultations', 'manageRetention'] as const
  ).some((one) => permissions.includes(one))
  return { ...facts, permissions, partitions: reachesPeople ? facts.partitions : [] }
}
