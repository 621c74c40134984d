import type { NoticeListQuery } from '@onthaal/shared/notices/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { type Count, countedExactly, countOf } from '../../count-of.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, type Place, unknownPlace } from '../../list-place.ts'
import type { NoticeRecord } from '../notice-list-repository.ts'
import type { NoticeUseCaseDependencies } from '../notice-use-cases.ts'

interface NoticeHits extends Count {
  readonly records: readonly NoticeRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * One page of what concerns the actor in this membership, the newest first, with the count of the same predicate.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listNotices({ work }: NoticeUseCaseDependencies) {
  return (actor: Actor, query: NoticeListQuery): Promise<NoticeHits> => {
    const { after, pageSize = defaultPageSize, unseen = false } = query
    const place = after === undefined ? undefined : placeIn(after)
    const search = { membershipId: actor.membershipId, unseen }
    return work(actor, async ({ noticeLists }) => {
      const [found, total] = await Promise.all([
        noticeLists.page(search, place, pageSize + 1),
        noticeLists.count(search, countedExactly),
      ])
      const records = found.slice(0, pageSize)
      const last = records.at(-1)?.notice
      return {
        records,
        next:
          found.length > pageSize && last
            ? encodePlace({ at: last.at.toISOString(), id: last.id })
            : undefined,
        ...countOf(total),
      }
    })
  }
}

function placeIn(after: string): Place {
  const place = decodePlace(after, 'instant')
  if (place === undefined) throw new InvalidInputError([unknownPlace])
  return place
}
