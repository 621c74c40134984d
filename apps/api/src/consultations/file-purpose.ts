import { type ConsultationPurpose, purposeOfFile } from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import type { ConsultationLog, Shown } from './consultation-log.ts'
import type { WorkRelationRepository } from './work-relation-repository.ts'

/** What a use case needs to show a file. */
export interface ConsultationRepositories {
  readonly consultation: ConsultationLog
  readonly workRelations: WorkRelationRepository
}

/** @returns for which work an actor opens the file that their organisation keeps of a person */
export async function filePurpose(
  { workRelations }: Pick<ConsultationRepositories, 'workRelations'>,
  actor: Actor,
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<ConsultationPurpose> {
  const relations = await workRelations.find(actor, personId, now)
  return purposeOfFile(actor.roles, relations) ?? 'unstated'
}

/** A file, and whoever is shown along with it, as the log tells of them. */
export function shownFile(
  file: {
    readonly partitionId: string
    readonly organisationId: string
    readonly personId: string
  },
  purpose: ConsultationPurpose,
  others: readonly string[] = [],
): Shown {
  const { partitionId, organisationId, personId } = file
  return { partitionId, keeperId: organisationId, personIds: [personId, ...others], purpose }
}
