import { type ConsultationRepositories, shownFile } from '../consultations/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { FileMeasureRepository, OpenedFile, PersonRepository } from '../persons/index.ts'
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

/** What somebody was informed about, as their own organisation knows it; the log is told. */
export async function wholeInforming(
  { informings, consultation }: Pick<InformingRepositories, 'informings' | 'consultation'>,
  { file, purpose }: OpenedFile,
): Promise<WholeInforming> {
  const known = await informings.list(file)
  consultation.note(shownFile(file, purpose))
  return { personId: file.personId, informings: known }
}
