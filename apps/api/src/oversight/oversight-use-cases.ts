import type { ConsultationLog, FileAccessRepository } from '../consultations/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { OversightRepository } from './oversight-repository.ts'

export interface OversightRepositories {
  readonly consultation: ConsultationLog
  readonly fileAccesses: FileAccessRepository
  readonly oversight: OversightRepository
}

export interface OversightUseCaseDependencies extends UseCaseDependencies<OversightRepositories> {
  readonly config: {
    /** How many people in one hour are many. */
    readonly unusualPersonsPerHour: number
  }
}
