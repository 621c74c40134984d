import { createRoute } from '@tanstack/react-router'
import { readInspection } from './consultations/inspection-search.ts'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { inFrame, inPlace, ofOne } from './router-frame.ts'
import { letters, personLetters } from './router-letters.ts'

const inspection = createRoute({
  ...inPlace('inspection'),
  validateSearch: readInspection,
  component: lazyPage(() => import('./consultations/pages/inspection-page.tsx'), 'InspectionPage'),
})

const personConsultations = createRoute({
  ...ofOne('readConsultations', 'personId'),
  path: routePaths.personConsultations,
  validateSearch: readInspection,
  component: lazyPage(
    () => import('./consultations/pages/person-consultations-page.tsx'),
    'PersonConsultationsPage',
  ),
})

const excerpt = createRoute({
  ...ofOne('readConsultations', 'personId'),
  path: routePaths.excerpt,
  component: lazyPage(() => import('./consultations/pages/excerpt-page.tsx'), 'ExcerptPage'),
})

const personExport = createRoute({
  ...ofOne('exportPerson', 'personId'),
  path: routePaths.personExport,
  component: lazyPage(
    () => import('./person-exports/pages/person-export-page.tsx'),
    'PersonExportPage',
  ),
})

const referralExport = createRoute({
  ...ofOne('exportPerson', 'referralId'),
  path: routePaths.referralExport,
  component: lazyPage(
    () => import('./person-exports/pages/referral-export-page.tsx'),
    'ReferralExportPage',
  ),
})

const brokenGlasses = createRoute({
  ...inPlace('brokenGlasses'),
  component: lazyPage(
    () => import('./consultations/pages/broken-glasses-page.tsx'),
    'BrokenGlassesPage',
  ),
})

const retention = createRoute({
  ...inPlace('retention'),
  component: lazyPage(() => import('./retention/pages/retention-page.tsx'), 'RetentionPage'),
})

const protocols = createRoute({
  ...inPlace('protocols'),
  component: lazyPage(() => import('./protocols/pages/protocols-page.tsx'), 'ProtocolsPage'),
})

const newProtocol = createRoute({
  ...inFrame('manageProtocols'),
  path: routePaths.newProtocol,
  component: lazyPage(() => import('./protocols/pages/new-protocol-page.tsx'), 'NewProtocolPage'),
})

const protocol = createRoute({
  ...ofOne('readProtocols', 'protocolId'),
  path: routePaths.protocol,
  component: lazyPage(() => import('./protocols/pages/protocol-page.tsx'), 'ProtocolPage'),
})

const agreements = createRoute({
  ...inPlace('agreements'),
  component: lazyPage(() => import('./agreements/pages/agreements-page.tsx'), 'AgreementsPage'),
})

const agreement = createRoute({
  ...ofOne('readProtocols', 'agreementId'),
  path: routePaths.agreement,
  component: lazyPage(() => import('./agreements/pages/agreement-page.tsx'), 'AgreementPage'),
})

const periodReport = createRoute({
  ...ofOne('readDashboard', 'reportId'),
  path: routePaths.periodReport,
  component: lazyPage(
    () => import('./period-reports/pages/period-report-page.tsx'),
    'PeriodReportPage',
  ),
})

const users = createRoute({
  ...inPlace('users'),
  component: lazyPage(() => import('./administration/pages/users-page.tsx'), 'UsersPage'),
})

const newUser = createRoute({
  ...inFrame('manageUsers'),
  path: routePaths.newUser,
  component: lazyPage(() => import('./administration/pages/new-user-page.tsx'), 'NewUserPage'),
})

const newMembership = createRoute({
  ...inFrame('manageUsers'),
  path: routePaths.newMembership,
  component: lazyPage(
    () => import('./administration/pages/new-membership-page.tsx'),
    'NewMembershipPage',
  ),
})

const user = createRoute({
  ...ofOne('manageUsers', 'userId'),
  path: routePaths.user,
  component: lazyPage(() => import('./administration/pages/user-page.tsx'), 'UserPage'),
})

const accessReview = createRoute({
  ...inFrame('manageUsers'),
  path: routePaths.accessReview,
  component: lazyPage(
    () => import('./administration/pages/access-review-page.tsx'),
    'AccessReviewPage',
  ),
})

const rightsChanges = createRoute({
  ...inPlace('rightsChanges'),
  component: lazyPage(
    () => import('./administration/pages/rights-changes-page.tsx'),
    'RightsChangesPage',
  ),
})

const programs = createRoute({
  ...inPlace('programs'),
  component: lazyPage(() => import('./programs/pages/programs-page.tsx'), 'ProgramsPage'),
})

const newProgram = createRoute({
  ...inFrame('manageUsers'),
  path: routePaths.newProgram,
  component: lazyPage(() => import('./programs/pages/new-program-page.tsx'), 'NewProgramPage'),
})

const program = createRoute({
  ...ofOne('manageUsers', 'programId'),
  path: routePaths.program,
  component: lazyPage(() => import('./programs/pages/program-page.tsx'), 'ProgramPage'),
})

const organisations = createRoute({
  ...inPlace('organisations'),
  component: lazyPage(
    () => import('./organisations/pages/organisations-page.tsx'),
    'OrganisationsPage',
  ),
})

const newMunicipality = createRoute({
  ...inFrame('manageMunicipalities'),
  path: routePaths.newMunicipality,
  component: lazyPage(
    () => import('./organisations/pages/new-municipality-page.tsx'),
    'NewMunicipalityPage',
  ),
})

const desks = createRoute({
  ...inPlace('desks'),
  component: lazyPage(() => import('./organisations/pages/desks-page.tsx'), 'DesksPage'),
})

/** The pages of those who look after how people are looked up, and keep protocols, users, rights and letters. */
export const administrationRoutes = [
  inspection,
  personConsultations,
  excerpt,
  personExport,
  referralExport,
  brokenGlasses,
  retention,
  protocols,
  newProtocol,
  protocol,
  agreements,
  agreement,
  periodReport,
  users,
  newUser,
  newMembership,
  user,
  accessReview,
  rightsChanges,
  programs,
  newProgram,
  program,
  organisations,
  newMunicipality,
  desks,
  letters,
  personLetters,
] as const
