import type { ConsultationRepositories } from '../consultations/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { ChainTendingRepository } from '../school-clock/index.ts'
import type { SentChangeRepository, SentEventWriter } from '../sent-changes/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { FileMeasureRepository } from './file-measure-repository.ts'
import type { MatchRepository } from './match-repository.ts'
import type { PersonChangeRepository } from './person-change-repository.ts'
import type { PersonMergeRepository } from './person-merge-repository.ts'
import type { PersonRepository } from './person-repository.ts'

interface PersonRepositories extends OnceRepositories, ConsultationRepositories {
  readonly persons: PersonRepository
  readonly matches: MatchRepository
  readonly merges: PersonMergeRepository
  readonly personChanges: PersonChangeRepository
  readonly fileMeasures: FileMeasureRepository
  readonly chainTending: ChainTendingRepository
  readonly sentChanges: SentChangeRepository
  readonly referralEvents: SentEventWriter
}

export interface PersonUseCaseDependencies extends UseCaseDependencies<PersonRepositories> {
  /** Whether TST numbers of invented people are accepted: in demonstrations and tests only. */
  readonly allowTestNumbers: boolean
}
