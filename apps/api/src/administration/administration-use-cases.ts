import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { RightsChangeRepository } from './rights-change-repository.ts'
import type { UserRepository } from './user-repository.ts'

interface AdministrationRepositories extends OnceRepositories {
  readonly users: UserRepository
  readonly rightsChanges: RightsChangeRepository
}

export type AdministrationUseCaseDependencies = UseCaseDependencies<AdministrationRepositories>
