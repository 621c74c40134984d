import type { ConsultationQuery } from '@onthaal/shared/consultations/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { decodePlace, encodePlace, unknownPlace } from '../../list-place.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'
import {
  checkSelection,
  type ReadConsultation,
  selectionOf,
  withNames,
} from './select-consultations.ts'

export interface ConsultationHits {
  readonly records: readonly ReadConsultation[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * Who saw a file of the actor's organisation, what a colleague saw, or everything that its staff saw; the
 * newest first.
 *
 * @throws InvalidInputError when the selection makes no sense, or the place was not given out by this list
 */
export function listConsultations({ work }: OversightUseCaseDependencies) {
  return (actor: Actor, query: ConsultationQuery): Promise<ConsultationHits> => {
    const { after, pageSize = defaultPageSize } = query
    const place = after === undefined ? undefined : decodePlace(after, 'instant')
    if (after !== undefined && place === undefined) throw new InvalidInputError([unknownPlace])
    checkSelection(query)
    return work(actor, async (repositories) => {
      const selection = await selectionOf(repositories, actor, query)
      const found = selection
        ? await repositories.oversight.page(selection, place, pageSize + 1)
        : []
      const records = await withNames(repositories, actor, found.slice(0, pageSize))
      const last = records.at(-1)?.consultation
      const more = found.length > pageSize && last !== undefined
      return {
        records,
        next: more ? encodePlace({ at: last.at.toISOString(), id: last.id }) : undefined,
      }
    })
  }
}
