import type { UseCaseDependencies } from '../work.ts'
import type { WorklistRepository } from './worklist-repository.ts'

interface WorklistRepositories {
  readonly worklists: WorklistRepository
}

export type WorklistUseCaseDependencies = UseCaseDependencies<WorklistRepositories>
