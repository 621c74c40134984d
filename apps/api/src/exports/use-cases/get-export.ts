import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ExportRow } from '../export-repository.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'

/**
 * How far a file is.
 *
 * @throws NotFoundError when the actor asked for no such file, or it went already
 */
export function getExport({ work, clock }: ExportUseCaseDependencies) {
  return (actor: Actor, exportId: string): Promise<ExportRow> =>
    work(actor, async ({ exports }) => required(await exports.find(exportId, clock())))
}
