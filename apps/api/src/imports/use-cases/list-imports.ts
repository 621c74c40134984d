import type { Actor } from '../../actor.ts'
import type { ImportUseCaseDependencies, WholeImport } from '../import-use-cases.ts'
import { withCounts } from './whole-import.ts'

/** The lists that the actor's organisation read in, newest first, as long as they are kept. */
export function listImports({ work }: ImportUseCaseDependencies) {
  return (actor: Actor): Promise<WholeImport[]> =>
    work(actor, async (repositories) =>
      withCounts(repositories, await repositories.imports.newest(actor.organisation.id)),
    )
}
