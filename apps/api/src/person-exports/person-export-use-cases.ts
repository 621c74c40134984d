import type { HouseholdRepositories, WholeGuardians, WholeHousehold } from '../households/index.ts'
import type { InterviewRepositories, WholeInterview } from '../intake-interviews/index.ts'
import type { ConsultationRecord, OversightRepositories } from '../oversight/index.ts'
import type { PersonChangeRecord, PersonChangeRepository, PersonRecord } from '../persons/index.ts'
import type { ReferralHistory } from '../referrals/index.ts'
import type { UseCaseDependencies } from '../work.ts'

interface PersonExportRepositories
  extends HouseholdRepositories,
    InterviewRepositories,
    OversightRepositories {
  readonly personChanges: PersonChangeRepository
}

export type PersonExportUseCaseDependencies = UseCaseDependencies<PersonExportRepositories>

/** All that an organisation keeps of somebody, as it is read from its tables. */
export interface PersonExportRecord {
  readonly exportedAt: Date
  readonly person: PersonRecord
  readonly changes: readonly PersonChangeRecord[]
  readonly household: WholeHousehold
  readonly guardians: WholeGuardians
  readonly interviews: readonly WholeInterview[]
  readonly referrals: readonly ReferralHistory[]
  readonly consultations: readonly ConsultationRecord[]
}
