import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ServiceRepository } from './service-repository.ts'

interface DirectoryRepositories extends OnceRepositories {
  readonly services: ServiceRepository
}

export type DirectoryUseCaseDependencies = UseCaseDependencies<DirectoryRepositories>
