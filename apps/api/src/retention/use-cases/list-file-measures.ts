import type { Actor } from '../../actor.ts'
import type { FileMeasureRecord } from '../../persons/index.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

/** What is set on files of the actor's organisation now, newest first. */
export function listFileMeasures({ work }: RetentionUseCaseDependencies) {
  return (actor: Actor): Promise<FileMeasureRecord[]> =>
    work(actor, ({ fileMeasures }) => fileMeasures.current(actor.organisation.id))
}
