import type { Actor } from '../actor.ts'
import type { ConsultationRepositories } from '../consultations/index.ts'
import type { Intent, OnceRepositories } from '../idempotency/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { GuardianRecord, GuardianRepository } from './guardian-repository.ts'
import type { HouseholdRepository, HouseholdRow, MemberRecord } from './household-repository.ts'

export interface HouseholdRepositories extends OnceRepositories, ConsultationRepositories {
  readonly persons: PersonRepository
  readonly fileMeasures: FileMeasureRepository
  readonly households: HouseholdRepository
  readonly guardians: GuardianRepository
}

export type HouseholdUseCaseDependencies = UseCaseDependencies<HouseholdRepositories>

/** A change that somebody wants made once around one person. */
export interface HouseholdCommand<Input> {
  readonly actor: Actor
  readonly personId: string
  readonly intent: Intent
  readonly input: Input
}

/** Who lives with a person; no household when the organisation knows of none. */
export interface WholeHousehold {
  readonly personId: string
  readonly household: HouseholdRow | undefined
  readonly members: readonly MemberRecord[]
}

/** Who answers for a person. */
export interface WholeGuardians {
  readonly personId: string
  readonly guardians: readonly GuardianRecord[]
}
