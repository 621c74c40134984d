import type { Actor } from '../../actor.ts'
import { ownFile } from '../../persons/index.ts'
import type { HouseholdUseCaseDependencies, WholeHousehold } from '../household-use-cases.ts'
import { wholeHousehold } from './whole-household.ts'

/** @throws NotFoundError when the actor's organisation keeps no file of this person */
export function getHousehold({ work, clock }: HouseholdUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<WholeHousehold> =>
    work(actor, async (repositories) =>
      wholeHousehold(repositories, await ownFile(repositories, { actor, personId, now: clock() })),
    )
}
