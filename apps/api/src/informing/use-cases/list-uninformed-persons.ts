import type { UninformedPersonQuery } from '@onthaal/shared/informing/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, type Place, unknownPlace } from '../../list-place.ts'
import type { PersonFile } from '../../persons/index.ts'
import type { InformingUseCaseDependencies } from '../informing-use-cases.ts'

export interface UninformedHits extends Count {
  readonly files: readonly PersonFile[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * One page of whoever the actor's organisation registered without a standing proof that they were informed,
 * with the count of the same predicate: the duty is towards every newcomer (decree of 7 June 2013, art. 32).
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listUninformedPersons({ work }: InformingUseCaseDependencies) {
  return (actor: Actor, query: UninformedPersonQuery): Promise<UninformedHits> =>
    work(actor, async ({ informings, consultation }) => {
      const { after, pageSize = defaultPageSize } = query
      const place = after === undefined ? undefined : placeIn(after)
      const found = await informings.pageUninformed(actor.organisation.id, place, pageSize + 1)
      const total = await informings.countUninformed(actor.organisation.id, countedExactly)
      const files = found.slice(0, pageSize)
      const last = files.at(-1)
      consultation.note(...files.map((file) => shownPerson(file, 'interview')))
      return {
        files,
        next: found.length > pageSize && last ? encodePlace(placeOf(last)) : undefined,
        ...countOf(total),
      }
    })
}

function placeIn(after: string): Place {
  const place = decodePlace(after, 'instant')
  if (place === undefined) throw new InvalidInputError([unknownPlace])
  return place
}

function placeOf({ recordedAt, personId }: PersonFile): Place {
  return { at: recordedAt.toISOString(), id: personId }
}
