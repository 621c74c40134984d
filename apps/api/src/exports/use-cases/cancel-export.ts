import type { Actor } from '../../actor.ts'
import { NotFoundError } from '../../errors.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'

/**
 * Throws a file away, made or not: whoever is making it stops.
 *
 * @throws NotFoundError when the actor asked for no such file, or it went already
 */
export function cancelExport({ work, clock }: ExportUseCaseDependencies) {
  return (actor: Actor, exportId: string): Promise<void> =>
    work(actor, async ({ exports }) => {
      if (!(await exports.remove(exportId, clock()))) throw new NotFoundError()
    })
}
