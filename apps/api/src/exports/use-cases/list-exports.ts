import type { Actor } from '../../actor.ts'
import type { ExportRow } from '../export-repository.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'

/** What the actor takes along in this membership, the newest first. */
export function listExports({ work, clock }: ExportUseCaseDependencies) {
  return (actor: Actor): Promise<ExportRow[]> =>
    work(actor, ({ exports }) => exports.newest(actor.membershipId, clock()))
}
