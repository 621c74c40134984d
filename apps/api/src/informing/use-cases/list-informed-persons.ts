import type { InformedPersonQuery } from '@onthaal/shared/informing/schemas'
import type { Actor } from '../../actor.ts'
import type { InformingUseCaseDependencies } from '../informing-use-cases.ts'
import { checkInformedDays, type PersonHits, pageOfPersons } from '../page-of-persons.ts'

/**
 * One page of whoever the actor's organisation registered and informed in these days, by a proof that still stands,
 * with the count of the same predicate.
 *
 * @throws InvalidInputError when the days do not follow each other, or the place was not given out by this list
 */
export function listInformedPersons({ work }: InformingUseCaseDependencies) {
  return (
    actor: Actor,
    { informedFrom: from, informedUntil: until, ...page }: InformedPersonQuery,
  ): Promise<PersonHits> => {
    checkInformedDays({ from, until }, 'query')
    return work(actor, (repositories) => pageOfPersons(repositories, actor, page, { from, until }))
  }
}
