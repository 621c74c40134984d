import type { Actor } from '../../actor.ts'
import type { ImportUseCaseDependencies, WholeImport } from '../import-use-cases.ts'
import { wholeImport } from './whole-import.ts'

/** A list of the actor's organisation. @throws NotFoundError when there is none */
export function getImport({ work }: ImportUseCaseDependencies) {
  return (actor: Actor, importId: string): Promise<WholeImport> =>
    work(actor, (repositories) => wholeImport(repositories, importId, actor.organisation.id))
}
