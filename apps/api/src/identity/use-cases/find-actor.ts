import { permissionsOf } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { ResolvedSession } from '../session-repository.ts'
import { hashSessionToken } from '../session-token.ts'

/** @returns who is signed in with a token, with the roles and desks of this very moment */
export function findActor({ resolveSession, clock }: IdentityUseCaseDependencies) {
  return async (token: string): Promise<Actor | undefined> => {
    const session = await resolveSession(hashSessionToken(token), clock())
    return session && actorOf(session)
  }
}

function actorOf({ expiresAt, ...session }: ResolvedSession): Actor {
  const permissions = permissionsOf(session.roles)
  // Without a permission that touches people there is no partition to reach: the second lock stays shut.
  const reachesPeople = (['readPerson', 'readReferrals', 'readConsultations'] as const).some(
    (one) => permissions.includes(one),
  )
  return {
    ...session,
    expiresAt: new Date(expiresAt),
    permissions,
    partitions: reachesPeople ? session.partitions : [],
  }
}
