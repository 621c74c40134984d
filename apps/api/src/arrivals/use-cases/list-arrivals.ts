import type { ArrivalStatus } from '@onthaal/shared/arrivals'
import type { ArrivalListQuery } from '@onthaal/shared/arrivals/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, type Place, unknownPlace } from '../../list-place.ts'
import type { ArrivalRow } from '../arrival-repository.ts'
import {
  type ArrivalUseCaseDependencies,
  type WholeArrival,
  withFollowed,
} from '../arrival-use-cases.ts'

export interface ArrivalHits extends Count {
  readonly records: readonly WholeArrival[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
  readonly counts: ReadonlyMap<ArrivalStatus, number>
}

/**
 * One page of the arrivals of the actor's organisation with one status, with the count of the same predicate
 * and that of every status.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listArrivals({ work }: ArrivalUseCaseDependencies) {
  return (actor: Actor, query: ArrivalListQuery): Promise<ArrivalHits> =>
    work(actor, async (repositories) => {
      const { arrivals } = repositories
      const { after, pageSize = defaultPageSize, ...asked } = query
      const place = after === undefined ? undefined : placeIn(query.status, after)
      const search = { ...asked, organisationId: actor.organisation.id }
      const found = await arrivals.page(search, place, pageSize + 1)
      const total = await arrivals.count(search, countedExactly)
      const counts = await arrivals.countByStatus(actor.organisation.id)
      const records = found.slice(0, pageSize)
      const last = records.at(-1)
      return {
        records: await withFollowed(repositories, actor, records),
        next:
          found.length > pageSize && last
            ? encodePlace(placeOf(query.status, last.arrival))
            : undefined,
        counts: new Map(counts.map(({ status, count }) => [status, count])),
        ...countOf(total),
      }
    })
}

function placeIn(status: ArrivalStatus | undefined, after: string): Place {
  const place = decodePlace(after, status === 'planned' ? 'instant' : 'day')
  if (place === undefined) throw new InvalidInputError([unknownPlace])
  return place
}

/** @returns the place of an arrival in the list of a status, or of all */
export function placeOf(
  status: ArrivalStatus | undefined,
  { id, registeredOn, plannedAt, endedOn }: ArrivalRow,
): Place {
  if (status === 'planned') return { at: there(plannedAt).toISOString(), id }
  return { at: status === 'came' || status === 'moved' ? there(endedOn) : registeredOn, id }
}

function there<T>(value: T | null): T {
  if (value === null) throw new Error('An arrival lacks what its status needs')
  return value
}
