import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { AgreementRepository } from './agreement-repository.ts'

interface AgreementRepositories extends OnceRepositories {
  readonly agreements: AgreementRepository
}

export type AgreementUseCaseDependencies = UseCaseDependencies<AgreementRepositories>
