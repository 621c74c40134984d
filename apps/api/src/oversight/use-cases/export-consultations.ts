import type { ConsultationSelection } from '@onthaal/shared/consultations/schemas'
import type { Actor } from '../../actor.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'
import {
  checkSelection,
  type ReadConsultation,
  selectionOf,
  withNames,
} from './select-consultations.ts'

/** More than anybody reads; whoever needs them all exports a shorter period. */
export const mostExported = 10_000

/**
 * The same rows as the list of consultations gives page by page, the newest first, up to
 * {@link mostExported}.
 *
 * @throws InvalidInputError when the selection makes no sense
 */
export function exportConsultations({ work }: OversightUseCaseDependencies) {
  return (actor: Actor, query: ConsultationSelection): Promise<ReadConsultation[]> => {
    checkSelection(query)
    return work(actor, async (repositories) => {
      const selection = await selectionOf(repositories, actor, query)
      const found = selection
        ? await repositories.oversight.page(selection, undefined, mostExported)
        : []
      return withNames(repositories, actor, found)
    })
  }
}
