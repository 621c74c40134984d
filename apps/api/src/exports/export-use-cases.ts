import { exportRules } from '@onthaal/shared/exports'
import type { RightsChangeRepository, UserRepository } from '../administration/index.ts'
import type { AgreementRepository } from '../agreements/index.ts'
import type { AppointmentRepository } from '../appointments/index.ts'
import type { ArrivalRepositories } from '../arrivals/index.ts'
import type { ConsultationRepositories, ShownPeopleRepository } from '../consultations/index.ts'
import type { EducationRepositories } from '../education/index.ts'
import type { OnceRepositories } from '../idempotency/index.ts'
import type { listSessions } from '../identity/index.ts'
import type { ImportRepository, ImportRowRepository } from '../imports/index.ts'
import type { InformingRepository } from '../informing/index.ts'
import type { InterviewRepositories } from '../intake-interviews/index.ts'
import type { LetterRepository } from '../letters/index.ts'
import type { NoticeListRepository } from '../notices/index.ts'
import type {
  HandoverRepository,
  MunicipalityRepository,
  RegionRepository,
} from '../organisations/index.ts'
import type { OversightRepositories, OversightUseCaseDependencies } from '../oversight/index.ts'
import type { FileMeasureRepository, PersonRepository } from '../persons/index.ts'
import type { ProgramRepository } from '../programs/index.ts'
import type { ProtocolRepository } from '../protocols/index.ts'
import type { ReferralTermRepository } from '../referral-terms/index.ts'
import type { ReferralRepositories } from '../referrals/index.ts'
import type { RetentionRepository } from '../retention/index.ts'
import type { TaskRepository } from '../shared-clients/index.ts'
import type { DueEvaluationRepository } from '../social-contexts/index.ts'
import type { Reading, UseCaseDependencies } from '../work.ts'
import type { ExportRepository } from './export-repository.ts'
import type { ReportLists } from './listed-reports.ts'

/** What rows are read with. */
export interface ExportReadRepositories {
  readonly exports: ExportRepository
  readonly shownPeople: ShownPeopleRepository
  readonly referralLists: ReferralRepositories['referralLists']
  readonly arrivals: ArrivalRepositories['arrivals']
  readonly followed: ArrivalRepositories['followed']
  readonly appointments: AppointmentRepository
  readonly retention: RetentionRepository
  readonly informings: InformingRepository
  readonly dueEvaluations: DueEvaluationRepository
  readonly interviews: InterviewRepositories['interviews']
  readonly tasks: TaskRepository
  readonly board: EducationRepositories['board']
  readonly services: EducationRepositories['services']
  readonly protocols: ProtocolRepository
  readonly agreements: AgreementRepository
  readonly users: Pick<UserRepository, 'page' | 'workplaces'>
  readonly rightsChanges: Pick<RightsChangeRepository, 'page'>
  readonly imports: Pick<ImportRepository, 'find' | 'newest' | 'countsOf'>
  readonly importRows: ImportRowRepository
  readonly municipalities: Pick<MunicipalityRepository, 'list'>
  readonly regions: Pick<RegionRepository, 'list'>
  readonly handovers: Pick<HandoverRepository, 'list'>
  readonly referralTerms: Pick<ReferralTermRepository, 'list'>
  readonly periodReports: ReportLists
  readonly programs: Pick<ProgramRepository, 'page'>
  readonly letters: Pick<LetterRepository, 'list' | 'people'>
  readonly persons: Pick<PersonRepository, 'findOwn'>
  readonly workRelations: ConsultationRepositories['workRelations']
  readonly fileMeasures: Pick<FileMeasureRepository, 'current' | 'people'>
  readonly noticeLists: Pick<NoticeListRepository, 'page' | 'count'>
  readonly oversight: OversightRepositories['oversight']
  readonly fileAccesses: OversightRepositories['fileAccesses']
}

interface ExportRepositories
  extends ExportReadRepositories,
    OnceRepositories,
    Pick<ConsultationRepositories, 'consultation'> {}

/** How many rows go how, and how large a piece of a file is. */
export interface ExportLimits {
  /** With more rows a file is made beside the requests. */
  readonly directRows: number
  readonly mostRows: number
  /** Rows that are read at once. */
  readonly pageRows: number
  /** Bytes of a piece of a file that is kept. */
  readonly partBytes: number
  /** Milliseconds after which a maker that says nothing is taken for gone. */
  readonly silentFor: number
}

export const exportLimits: ExportLimits = {
  directRows: exportRules.directRows,
  mostRows: exportRules.mostRows,
  pageRows: 1_000,
  partBytes: 256 * 1024,
  silentFor: 60_000,
}

export type ExportUseCaseDependencies = UseCaseDependencies<ExportRepositories> & {
  readonly readMoment: Reading<ExportReadRepositories>
  readonly exportLimits: ExportLimits
  readonly config: OversightUseCaseDependencies['config']
  /** Where somebody is signed in now: it is read at the door, where sessions are. */
  readonly ownSessions: ReturnType<typeof listSessions>
}
