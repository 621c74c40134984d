import type { Actor } from '../../actor.ts'
import type { IdentityUseCaseDependencies } from '../identity-use-cases.ts'
import type { OwnSession } from '../read-session.ts'

/** @returns who is at work, and everything that they may work for */
export function getCurrentSession({ atTheDoor }: IdentityUseCaseDependencies) {
  return (actor: Actor): Promise<OwnSession> =>
    atTheDoor(async ({ accounts }) => ({
      actor,
      ...(await accounts.listOwn(actor.userId)),
    }))
}
