import type { OnceRepositories } from '../idempotency/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { RetentionRepository } from './retention-repository.ts'

interface RetentionRepositories extends OnceRepositories {
  readonly persons: PersonRepository
  readonly retention: RetentionRepository
  readonly fileMeasures: FileMeasureRepository
}

export interface RetentionUseCaseDependencies extends UseCaseDependencies<RetentionRepositories> {
  /** Whether TST numbers of invented people are accepted: in demonstrations and tests only. */
  readonly allowTestNumbers: boolean
}
