import type { Actor } from '../actor.ts'
import type { ArrivalRepository } from '../arrivals/index.ts'
import type { ConsultationLog, ConsultationRepositories } from '../consultations/index.ts'
import { ImportNotReadyError, required, requireVersion } from '../errors.ts'
import type { HouseholdBatchRepository } from '../households/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type {
  FileMeasureRepository,
  PersonBatchRepository,
  PersonChangeRepository,
  PersonRepository,
} from '../persons/index.ts'
import type { ChainTendingRepository } from '../school-clock/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { EarlierReferralRepository } from './earlier-referral-repository.ts'
import type { ImportFile, ImportRecord, ImportRepository, RowCounts } from './import-repository.ts'
import type { ImportRowRepository } from './import-row-repository.ts'

export interface ImportRepositories extends OnceRepositories {
  readonly imports: ImportRepository
  readonly importRows: ImportRowRepository
  readonly earlierReferrals: EarlierReferralRepository
  readonly personBatches: PersonBatchRepository
  readonly personChanges: PersonChangeRepository
  readonly chainTending: ChainTendingRepository
  readonly fileMeasures: FileMeasureRepository
  readonly arrivals: ArrivalRepository
  readonly householdBatches: HouseholdBatchRepository
  readonly consultation: ConsultationLog
  readonly persons: Pick<PersonRepository, 'findOwn'>
  readonly workRelations: ConsultationRepositories['workRelations']
}

export interface ImportUseCaseDependencies extends UseCaseDependencies<ImportRepositories> {
  /** Whether TST numbers of invented people are accepted: in demonstrations and tests only. */
  readonly allowTestNumbers: boolean
}

/** A list as it is shown. */
export interface WholeImport extends ImportRecord {
  readonly counts: RowCounts
  /** How many households would be made of the rows that can be carried out. */
  readonly households: number
  /** Something of each column, as long as columns can be chosen. */
  readonly examples: readonly (string | undefined)[]
}

/** What somebody does with a list that they saw. */
export interface ImportCommand {
  readonly actor: Actor
  readonly importId: string
  readonly versions: readonly number[]
}

/**
 * Locks a list of the actor's organisation for what somebody does with it.
 *
 * @throws NotFoundError when the organisation has no such list
 * @throws StaleVersionError when it changed since
 * @throws ImportNotReadyError when it is not in one of these steps
 */
export async function lockImport(
  { imports }: Pick<ImportRepositories, 'imports'>,
  { actor, importId, versions }: ImportCommand,
  statuses: readonly ImportFile['status'][],
): Promise<ImportFile> {
  const file = required(await imports.lock(importId, actor.organisation.id))
  requireVersion(file.version, versions)
  if (!statuses.includes(file.status)) {
    throw new ImportNotReadyError(`The list is at the step ${file.status}.`)
  }
  return file
}
