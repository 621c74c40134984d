import type { RetentionListQuery } from '@onthaal/shared/retention/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import type { RetentionCandidateRow } from '../retention-repository.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

export interface CandidateHits {
  readonly items: readonly RetentionCandidateRow[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * Which files the last dry run of the actor's organisation would let go, what is longest overdue first.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listRetentionCandidates({ work }: RetentionUseCaseDependencies) {
  return (
    actor: Actor,
    { after, pageSize = defaultPageSize }: RetentionListQuery,
  ): Promise<CandidateHits> =>
    work(actor, async ({ retention }) => {
      const place = after === undefined ? undefined : decodePlace(after, 'day')
      if (after !== undefined && place === undefined) throw new InvalidInputError([unknownPlace])
      const begin = place && { dueOn: place.at, personId: place.id }
      const found = await retention.candidates(actor.organisation.id, begin, pageSize + 1)
      const items = found.slice(0, pageSize)
      const last = items.at(-1)
      const hasMore = found.length > pageSize && last !== undefined
      return {
        items,
        next: hasMore ? encodePlace({ at: last.dueOn, id: last.personId }) : undefined,
      }
    })
}
