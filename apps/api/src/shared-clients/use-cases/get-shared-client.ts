import type { Actor } from '../../actor.ts'
import {
  type SharedClientUseCaseDependencies,
  type WholeClient,
  wholeClient,
} from '../shared-client-use-cases.ts'

/**
 * Reads what two organisations share of somebody whom they follow together.
 *
 * @throws NotFoundError when the actor may not see the referral, it was not sent, or it no longer shares its person
 */
export function getSharedClient({ work, clock }: SharedClientUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<WholeClient> =>
    work(actor, (repositories) => wholeClient(repositories, { actor, referralId, now: clock() }))
}
