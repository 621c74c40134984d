import type { Actor } from '../actor.ts'
import type { AppointmentRepositories } from '../appointments/index.ts'
import type { BackgroundRepository } from '../background/index.ts'
import type { ConsultationRepositories } from '../consultations/index.ts'
import type { GuardianRepository, HouseholdRepository } from '../households/index.ts'
import type { Intent, OnceRepositories } from '../idempotency/index.ts'
import type { ColleagueRepository } from '../identity/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
import type { DeskRepository } from '../reference-data/index.ts'
import type { ReferralTermRepository } from '../referral-terms/index.ts'
import type { ChainTendingRepository, ProofInForceRepository } from '../school-clock/index.ts'
import type { SentChangeRepository } from '../sent-changes/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { ClientRepository } from './client-repository.ts'
import type { ReferralEventRepository } from './referral-event-repository.ts'
import type { ReferralListRepository } from './referral-list-repository.ts'
import type { ReferralRepository } from './referral-repository.ts'

/** What became of the referral that a draft of the agency was made out of. */
export type OriginOfDraft = 'free' | 'notFollowed' | 'restricted'

export interface ReferralRepositories
  extends OnceRepositories,
    ConsultationRepositories,
    AppointmentRepositories {
  readonly persons: PersonRepository
  readonly fileMeasures: FileMeasureRepository
  readonly households: HouseholdRepository
  readonly guardians: GuardianRepository
  readonly backgrounds: Pick<BackgroundRepository, 'answersOf'>
  readonly chainTending: ChainTendingRepository
  readonly proofsInForce: ProofInForceRepository
  readonly desks: DeskRepository
  readonly colleagues: ColleagueRepository
  readonly referrals: ReferralRepository
  readonly referralTerms: Pick<ReferralTermRepository, 'listBetween'>
  readonly referralLists: ReferralListRepository
  readonly clients: ClientRepository
  readonly referralEvents: ReferralEventRepository
  readonly sentChanges: SentChangeRepository
  readonly agencyReferrals: {
    stateOfOrigin(draft: {
      readonly partitionId: string
      readonly id: string
    }): Promise<OriginOfDraft>
  }
}

export type ReferralUseCaseDependencies = UseCaseDependencies<ReferralRepositories>

/** A change that somebody wants made once to one referral, as they saw it. */
export interface ReferralCommand<Input = undefined> {
  readonly actor: Actor
  readonly referralId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: Input
}
