import type { Actor } from '../../actor.ts'
import { ownFile } from '../../persons/index.ts'
import type { HouseholdUseCaseDependencies, WholeGuardians } from '../household-use-cases.ts'
import { wholeGuardians } from './whole-household.ts'

/** @throws NotFoundError when the actor's organisation keeps no file of this person */
export function listGuardians({ work, clock }: HouseholdUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<WholeGuardians> =>
    work(actor, async (repositories) =>
      wholeGuardians(repositories, await ownFile(repositories, { actor, personId, now: clock() })),
    )
}
