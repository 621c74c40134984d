import type { ConsultationLog, FileAccessRepository } from '../consultations/index.ts'
import type { UseCaseDependencies } from '../work.ts'

interface OversightRepositories {
  readonly consultation: ConsultationLog
  readonly fileAccesses: FileAccessRepository
}

export type OversightUseCaseDependencies = UseCaseDependencies<OversightRepositories>
