import type { ArrivalRepositories, WholeArrival } from '../arrivals/index.ts'
import type { BackgroundRepository, WholeBackground } from '../background/index.ts'
import type { FileAccessRow } from '../consultations/index.ts'
import type { FollowedEducation, FollowedEducationRepositories } from '../education/index.ts'
import type { HouseholdRepositories, WholeGuardians, WholeHousehold } from '../households/index.ts'
import type { EarlierReferralRepository, EarlierReferralRow } from '../imports/index.ts'
import type { WholeInforming } from '../informing/index.ts'
import type { InterviewRepositories, WholeInterview } from '../intake-interviews/index.ts'
import type { LetterRecord, LetterRepository } from '../letters/index.ts'
import type { OnwardRepository, WholeOnwards } from '../onward-referrals/index.ts'
import type { ConsultationRecord, OversightRepositories } from '../oversight/index.ts'
import type {
  FileMeasureRepository,
  FileMeasureRow,
  PersonChangeRecord,
  PersonChangeRepository,
  PersonMergeRecord,
  PersonMergeRepository,
  PersonRecord,
} from '../persons/index.ts'
import type { ReferralHistory, ReferralRecord } from '../referrals/index.ts'
import type { SentChangeRecord } from '../sent-changes/index.ts'
import type { KeptRepositories, KeptRows } from '../shared-clients/index.ts'
import type { KeptProject, KeptProjectRepositories } from '../social-contexts/index.ts'
import type { UseCaseDependencies } from '../work.ts'

interface PersonExportRepositories
  extends HouseholdRepositories,
    InterviewRepositories,
    Pick<ArrivalRepositories, 'arrivals' | 'followed'>,
    OversightRepositories,
    FollowedEducationRepositories,
    KeptRepositories,
    KeptProjectRepositories {
  readonly personChanges: PersonChangeRepository
  readonly earlierReferrals: EarlierReferralRepository
  readonly backgrounds: BackgroundRepository
  readonly merges: PersonMergeRepository
  readonly fileMeasures: FileMeasureRepository
  readonly letters: LetterRepository
  readonly onwardReferrals: OnwardRepository
}

export type PersonExportUseCaseDependencies = UseCaseDependencies<PersonExportRepositories>

/** A referral with what happened to it, and where the desk referred onward. */
export interface ExportedHistory extends ReferralHistory {
  readonly onward: WholeOnwards
  readonly sentChanges: readonly SentChangeRecord[]
  /** Nothing where no OCMW said anything of a project. */
  readonly project: KeptProject | undefined
}

/** All that an organisation keeps of somebody, as it is read from its tables. */
export interface PersonExportRecord {
  readonly exportedAt: Date
  readonly person: PersonRecord
  readonly changes: readonly PersonChangeRecord[]
  readonly background: WholeBackground
  /** Nothing for whoever does not work with schooling, and of whom nobody follows. */
  readonly education: FollowedEducation | undefined
  readonly household: WholeHousehold
  readonly guardians: WholeGuardians
  readonly interviews: readonly WholeInterview[]
  readonly informings: WholeInforming
  readonly letters: readonly LetterRecord[]
  readonly arrivals: readonly WholeArrival[]
  readonly earlierReferrals: readonly EarlierReferralRow[]
  readonly merges: readonly PersonMergeRecord[]
  readonly referrals: readonly ExportedHistory[]
  /** What is kept of them as a client whom others follow as well. */
  readonly kept: KeptRows
  readonly measures: readonly FileMeasureRow[]
  readonly accesses: readonly FileAccessRow[]
  readonly consultations: readonly ConsultationRecord[]
  /** The lists of which there were more than are told. */
  readonly cutOff: ('changes' | 'consultations')[]
}

/** All that an organisation keeps with a referral that it received. */
export interface ReferralExportRecord extends ExportedHistory {
  readonly exportedAt: Date
  /** As the sender knows them; left out once they are no longer shared. */
  readonly person: ReferralRecord['person'] | undefined
  readonly kept: KeptRows
  readonly consultations: readonly ConsultationRecord[]
  readonly cutOff: 'consultations'[]
}
