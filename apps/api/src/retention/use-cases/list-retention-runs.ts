import type { RetentionListQuery } from '@onthaal/shared/retention/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import type { RunRecord } from '../retention-repository.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

export interface RunHits {
  readonly items: readonly RunRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * When the files of the actor's organisation were gone through, newest first.
 *
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listRetentionRuns({ work }: RetentionUseCaseDependencies) {
  return (
    actor: Actor,
    { after, pageSize = defaultPageSize }: RetentionListQuery,
  ): Promise<RunHits> =>
    work(actor, async ({ retention }) => {
      const place = after === undefined ? undefined : decodePlace(after, 'instant')
      if (after !== undefined && place === undefined) throw new InvalidInputError([unknownPlace])
      const found = await retention.runs(actor.organisation.id, place?.id, pageSize + 1)
      const items = found.slice(0, pageSize)
      const last = items.at(-1)?.run
      const hasMore = found.length > pageSize && last !== undefined
      const at = last?.startedAt.toISOString() ?? ''
      return { items, next: hasMore ? encodePlace({ at, id: last.id }) : undefined }
    })
}
