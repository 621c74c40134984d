import type { UninformedPersonQuery } from '@onthaal/shared/informing/schemas'
import type { Actor } from '../../actor.ts'
import type { InformingUseCaseDependencies } from '../informing-use-cases.ts'
import { type PersonHits, pageOfPersons } from '../page-of-persons.ts'

/**
 * One page of whoever the actor's organisation registered without a standing proof that they were informed,
 * with the count of the same predicate: the duty is towards every newcomer (decree of 7 June 2013, art. 32).
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listUninformedPersons({ work }: InformingUseCaseDependencies) {
  return (actor: Actor, query: UninformedPersonQuery): Promise<PersonHits> =>
    work(actor, (repositories) => pageOfPersons(repositories, actor, query, undefined))
}
