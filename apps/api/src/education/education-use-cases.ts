import type { Actor } from '../actor.ts'
import type { ConsultationRepositories } from '../consultations/index.ts'
import type { ServiceRepository } from '../directory/index.ts'
import type { Intent, OnceRepositories } from '../idempotency/index.ts'
import type { ColleagueRepository } from '../identity/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
import type { OrganisationRepository } from '../reference-data/index.ts'
import type { ReferralRepositories } from '../referrals/index.ts'
import type { ChainTendingRepository } from '../school-clock/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { BoardRepository } from './board-repository.ts'
import type { ChainEventRecord, ChainEventRepository } from './chain-event-repository.ts'
import type { ChainRecord, ChainRepository, Holding } from './chain-repository.ts'
import type { TransferRepository } from './transfer-repository.ts'

export interface EducationRepositories extends OnceRepositories, ConsultationRepositories {
  readonly persons: Pick<PersonRepository, 'findOwn'>
  readonly fileMeasures: FileMeasureRepository
  readonly referrals: Pick<ReferralRepositories['referrals'], 'find'>
  readonly services: ServiceRepository
  readonly organisations: OrganisationRepository
  readonly chains: ChainRepository
  readonly board: BoardRepository
  readonly colleagues: ColleagueRepository
  readonly chainEvents: ChainEventRepository
  readonly transfers: TransferRepository
  readonly chainTending: ChainTendingRepository
}

export type EducationUseCaseDependencies = UseCaseDependencies<EducationRepositories>

/** A chain with all that is shown of it. */
export interface WholeChain extends ChainRecord {
  readonly events: readonly ChainEventRecord[]
  /** The newest referral for school, an open one before any other; none before one was sent. */
  readonly holding: Holding | undefined
}

/** A change that somebody wants made once to one chain, as they saw it. */
export interface ChainCommand<Input> {
  readonly actor: Actor
  readonly chainId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: Input
}
