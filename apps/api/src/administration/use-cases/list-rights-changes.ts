import type { AdministrationListQuery } from '@onthaal/shared/administration/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import type { RightsChangeRecord } from '../rights-change-repository.ts'

interface RightsChangeHits {
  readonly records: readonly RightsChangeRecord[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * What changed of rights in the actor's organisation, the newest first.
 *
 * @throws InvalidInputError when the place is not of this list
 */
export function listRightsChanges({ work }: AdministrationUseCaseDependencies) {
  return (actor: Actor, query: AdministrationListQuery): Promise<RightsChangeHits> => {
    const place = query.after === undefined ? undefined : decodePlace(query.after, 'instant')
    if (query.after !== undefined && place === undefined)
      throw new InvalidInputError([unknownPlace])
    return work(actor, async ({ rightsChanges }) => {
      const size = query.pageSize ?? defaultPageSize
      const page = await rightsChanges.page(actor.organisation.id, { place, size })
      return { ...page, next: page.next && encodePlace(page.next) }
    })
  }
}
