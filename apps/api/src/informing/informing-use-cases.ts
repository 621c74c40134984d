import type { OpenedFor } from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import {
  type ConsultationRepositories,
  filePurpose,
  requirePurpose,
  shownFile,
} from '../consultations/index.ts'
import { required } from '../errors.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { FileMeasureRepository, PersonFile, PersonRepository } from '../persons/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { InformingRecord, InformingRepository } from './informing-repository.ts'

export interface InformingRepositories extends OnceRepositories, ConsultationRepositories {
  readonly persons: PersonRepository
  readonly fileMeasures: FileMeasureRepository
  readonly informings: InformingRepository
}

export type InformingUseCaseDependencies = UseCaseDependencies<InformingRepositories>

/** What somebody was informed about. */
export interface WholeInforming {
  readonly personId: string
  readonly informings: readonly InformingRecord[]
}

interface OpenedFile {
  readonly file: PersonFile
  readonly purpose: OpenedFor
}

/**
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export async function openFile(
  repositories: Pick<InformingRepositories, 'persons' | 'workRelations'>,
  { actor, personId, now }: { actor: Actor; personId: string; now: Date },
): Promise<OpenedFile> {
  const [record, purpose] = await Promise.all([
    repositories.persons.findOwn(personId, actor.organisation.id),
    filePurpose(repositories, actor, { personId, now }),
  ])
  return { file: required(record).file, purpose: requirePurpose(purpose) }
}

/** What somebody was informed about, as their own organisation knows it; the log is told. */
export async function wholeInforming(
  { informings, consultation }: Pick<InformingRepositories, 'informings' | 'consultation'>,
  { file, purpose }: OpenedFile,
): Promise<WholeInforming> {
  const known = await informings.list(file)
  consultation.note(shownFile(file, purpose))
  return { personId: file.personId, informings: known }
}
