import {
  type ConsultationPurpose,
  type OpenedFor,
  purposeOfFile,
} from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import { PurposeRequiredError } from '../errors.ts'
import type { ConsultationLog, Shown } from './consultation-log.ts'
import type { WorkRelationRepository } from './work-relation-repository.ts'

/** What a use case needs to show a file. */
export interface ConsultationRepositories {
  readonly consultation: ConsultationLog
  readonly workRelations: WorkRelationRepository
}

/**
 * For which work an actor opens the file that their organisation keeps of a person. To be asked beside the
 * file itself, and required once it is known to be there.
 */
export async function filePurpose(
  { workRelations }: Pick<ConsultationRepositories, 'workRelations'>,
  actor: Actor,
  { personId, now }: { readonly personId: string; readonly now: Date },
): Promise<OpenedFor | undefined> {
  return purposeOfFile(actor.roles, await workRelations.find(actor, personId, now), now)
}

/** @throws PurposeRequiredError when nothing ties the work of whoever opens a file to it */
export function requirePurpose(found: OpenedFor | undefined): OpenedFor {
  if (found === undefined) throw new PurposeRequiredError('Say why you open this file.')
  return found
}

/** A file, and whoever is shown along with it, as the log tells of them. */
export function shownFile(
  file: {
    readonly partitionId: string
    readonly organisationId: string
    readonly personId: string
  },
  { purpose, stated }: OpenedFor,
  others: readonly string[] = [],
): Shown {
  const { partitionId, organisationId, personId } = file
  return {
    partitionId,
    keeperId: organisationId,
    personIds: [personId, ...others],
    purpose,
    reason: stated?.reason ?? null,
  }
}

/** Somebody in a list or a talk, whose work tells why they are shown. */
export function shownPerson(
  file: Parameters<typeof shownFile>[0],
  purpose: ConsultationPurpose,
  others: readonly string[] = [],
): Shown {
  return shownFile(file, { purpose, stated: null }, others)
}
