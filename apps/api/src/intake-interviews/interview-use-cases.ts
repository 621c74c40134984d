import type { Actor } from '../actor.ts'
import type { ArrivalRepository } from '../arrivals/index.ts'
import type { HouseholdRepository } from '../households/index.ts'
import type { Intent } from '../idempotency/index.ts'
import type { InformingRepository } from '../informing/index.ts'
import type { ReferralRecord, ReferralRepositories } from '../referrals/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { InterviewRecord, InterviewRepository } from './interview-repository.ts'

export interface InterviewRepositories extends ReferralRepositories {
  readonly arrivals: ArrivalRepository
  readonly interviews: InterviewRepository
  readonly households: HouseholdRepository
  readonly informings: InformingRepository
}

export type InterviewUseCaseDependencies = UseCaseDependencies<InterviewRepositories>

/** A change that somebody wants made once to one talk, as they saw it. */
export interface InterviewCommand<Input = undefined> {
  readonly actor: Actor
  readonly interviewId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: Input
}

/** A talk with the referrals made in it. */
export interface WholeInterview extends InterviewRecord {
  readonly referrals: readonly ReferralRecord[]
  /** Which colleagues opened it a short time ago, where that was asked. */
  readonly readers?: readonly { id: string; displayName: string; at: Date }[]
}
