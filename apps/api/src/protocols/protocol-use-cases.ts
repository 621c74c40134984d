import type { RightsChangeRepository } from '../administration/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ProtocolRepository } from './protocol-repository.ts'

interface ProtocolRepositories extends OnceRepositories {
  readonly protocols: ProtocolRepository
  readonly rightsChanges: RightsChangeRepository
}

export interface ProtocolUseCaseDependencies extends UseCaseDependencies<ProtocolRepositories> {
  /** Sends what waited for a protocol. */
  readonly sendWaiting: () => Promise<unknown>
}
