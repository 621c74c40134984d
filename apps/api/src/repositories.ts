import { createRightsChangeRepository, createUserRepository } from './administration/index.ts'
import { createAgencyReferralRepository } from './agency-referrals/index.ts'
import { createAgreementRepository } from './agreements/index.ts'
import { createAppointmentRepository, createSlotRepository } from './appointments/index.ts'
import { createArrivalRepository, createFollowedRepository } from './arrivals/index.ts'
import { createBackgroundRepository } from './background/index.ts'
import {
  createFileAccessRepository,
  createShownPeopleRepository,
  createWorkRelationRepository,
} from './consultations/index.ts'
import {
  createDashboardRepository,
  createFigureMonthRepository,
  createFiguresRepository,
} from './dashboards/index.ts'
import type { Connection } from './db/database.ts'
import { createServiceRepository } from './directory/index.ts'
import { createDistributionRepository, createHandoutRepository } from './distributions/index.ts'
import {
  createBoardRepository,
  createChainEventRepository,
  createChainRepository,
  createTransferRepository,
} from './education/index.ts'
import { createExportRepository } from './exports/index.ts'
import {
  createGuardianRepository,
  createHouseholdBatchRepository,
  createHouseholdRepository,
} from './households/index.ts'
import { createIdempotencyKeyRepository } from './idempotency/index.ts'
import { createColleagueRepository } from './identity/index.ts'
import {
  createEarlierReferralRepository,
  createImportRepository,
  createImportRowRepository,
} from './imports/index.ts'
import { createInformingRepository } from './informing/index.ts'
import { createInterviewRepository } from './intake-interviews/index.ts'
import { createLetterRepository } from './letters/index.ts'
import { createLiveChangeRepository } from './live-changes/index.ts'
import { createMailRepository } from './mail/index.ts'
import { createNoticeListRepository, createNoticeRepository } from './notices/index.ts'
import { createOnwardRepository } from './onward-referrals/index.ts'
import {
  createHandoverRepository,
  createMunicipalityRepository,
  createOwnOrganisationRepository,
  createRegionRepository,
} from './organisations/index.ts'
import { createOversightRepository } from './oversight/index.ts'
import { createPeriodReportRepository } from './period-reports/index.ts'
import {
  createFileMeasureRepository,
  createMatchRepository,
  createPersonBatchRepository,
  createPersonChangeRepository,
  createPersonMergeRepository,
  createPersonRepository,
} from './persons/index.ts'
import { createProgramRepository } from './programs/index.ts'
import { createProtocolRepository } from './protocols/index.ts'
import { createDeskRepository, createOrganisationRepository } from './reference-data/index.ts'
import { createReferralTermRepository } from './referral-terms/index.ts'
import {
  createClientRepository,
  createReferralEventRepository,
  createReferralListRepository,
  createReferralRepository,
} from './referrals/index.ts'
import { createRetentionRepository } from './retention/index.ts'
import { createSafeFigureRepository } from './safe-figures/index.ts'
import { createChainTendingRepository, createProofInForceRepository } from './school-clock/index.ts'
import { createSentChangeRepository } from './sent-changes/index.ts'
import {
  createClientContactRepository,
  createClientMeasureRepository,
  createNoteRepository,
  createTaskRepository,
  createTrajectoryMarkRepository,
} from './shared-clients/index.ts'
import {
  createDueEvaluationRepository,
  createSocialContextRepository,
} from './social-contexts/index.ts'
import { createWorklistRepository } from './worklists/index.ts'

const repositoriesByConnection = new WeakMap<Connection, ReturnType<typeof createRepositories>>()

/** Repositories bound to one physical connection, which keep what they prepared on it. */
export function repositoriesOn(connection: Connection) {
  const known = repositoriesByConnection.get(connection)
  if (known !== undefined) return known
  const made = createRepositories(connection)
  repositoriesByConnection.set(connection, made)
  return made
}

function createRepositories(connection: Connection) {
  const notices = createNoticeRepository(connection)
  return {
    idempotencyKeys: createIdempotencyKeyRepository(connection),
    persons: createPersonRepository(connection),
    personChanges: createPersonChangeRepository(connection),
    personBatches: createPersonBatchRepository(connection),
    imports: createImportRepository(connection),
    importRows: createImportRowRepository(connection),
    earlierReferrals: createEarlierReferralRepository(connection),
    matches: createMatchRepository(connection),
    merges: createPersonMergeRepository(connection),
    households: createHouseholdRepository(connection),
    householdBatches: createHouseholdBatchRepository(connection),
    guardians: createGuardianRepository(connection),
    interviews: createInterviewRepository(connection),
    informings: createInformingRepository(connection),
    backgrounds: createBackgroundRepository(connection),
    chains: createChainRepository(connection),
    board: createBoardRepository(connection),
    chainEvents: createChainEventRepository(connection),
    transfers: createTransferRepository(connection),
    chainTending: createChainTendingRepository(connection),
    proofsInForce: createProofInForceRepository(connection),
    letters: createLetterRepository(connection),
    arrivals: createArrivalRepository(connection),
    followed: createFollowedRepository(connection),
    referrals: createReferralRepository(connection),
    referralLists: createReferralListRepository(connection),
    referralEvents: createReferralEventRepository(connection, notices),
    referralTerms: createReferralTermRepository(connection),
    sentChanges: createSentChangeRepository(connection),
    safeFigures: createSafeFigureRepository(connection),
    clients: createClientRepository(connection),
    agencyReferrals: createAgencyReferralRepository(connection),
    distributions: createDistributionRepository(connection),
    handouts: createHandoutRepository(connection),
    onwardReferrals: createOnwardRepository(connection),
    tasks: createTaskRepository(connection),
    notes: createNoteRepository(connection),
    clientContacts: createClientContactRepository(connection),
    clientMeasures: createClientMeasureRepository(connection),
    trajectoryMarks: createTrajectoryMarkRepository(connection),
    socialContexts: createSocialContextRepository(connection),
    dueEvaluations: createDueEvaluationRepository(connection),
    slots: createSlotRepository(connection),
    appointments: createAppointmentRepository(connection),
    desks: createDeskRepository(connection),
    services: createServiceRepository(connection),
    organisations: createOrganisationRepository(connection),
    dashboards: createDashboardRepository(connection),
    figures: createFiguresRepository(connection),
    figureMonths: createFigureMonthRepository(connection),
    retention: createRetentionRepository(connection),
    worklists: createWorklistRepository(connection),
    exports: createExportRepository(connection),
    shownPeople: createShownPeopleRepository(connection),
    fileMeasures: createFileMeasureRepository(connection),
    colleagues: createColleagueRepository(connection),
    oversight: createOversightRepository(connection),
    fileAccesses: createFileAccessRepository(connection),
    workRelations: createWorkRelationRepository(connection),
    protocols: createProtocolRepository(connection),
    agreements: createAgreementRepository(connection),
    periodReports: createPeriodReportRepository(connection),
    users: createUserRepository(connection),
    rightsChanges: createRightsChangeRepository(connection),
    programs: createProgramRepository(connection),
    ownOrganisation: createOwnOrganisationRepository(connection),
    regions: createRegionRepository(connection),
    municipalities: createMunicipalityRepository(connection),
    handovers: createHandoverRepository(connection),
    mails: createMailRepository(connection),
    notices,
    liveChanges: createLiveChangeRepository(connection),
    noticeLists: createNoticeListRepository(connection),
  }
}
