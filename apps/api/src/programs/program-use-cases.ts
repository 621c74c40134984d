import type { RightsChangeRepository, UserRepository } from '../administration/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ProgramRepository } from './program-repository.ts'

interface ProgramRepositories extends OnceRepositories {
  readonly programs: ProgramRepository
  readonly users: UserRepository
  readonly rightsChanges: RightsChangeRepository
}

export type ProgramUseCaseDependencies = UseCaseDependencies<ProgramRepositories>
