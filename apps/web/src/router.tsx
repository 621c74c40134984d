import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, notFound, redirect } from '@tanstack/react-router'
import { readCalendarSearch } from './appointments/calendar-search.ts'
import { lazyPage } from './lazy-page.ts'
import { paths, routePaths } from './paths.ts'
import { readReturnTo } from './persons/index.ts'
import { administrationRoutes } from './router-administration.ts'
import { distributionRoutes } from './router-distributions.ts'
import { figureRoutes } from './router-figures.ts'
import {
  chooseOrganisation,
  inFrame,
  inPlace,
  ofOne,
  outside,
  providerReturn,
  root,
  school,
  setPassword,
  signedIn,
  signedInAgain,
  signIn,
} from './router-frame.ts'
import { listRoutes } from './router-lists.ts'
import { welcomeRoutes } from './router-welcome.ts'
import { FailurePage, NotFoundPage } from './shell/index.ts'

const start = createRoute({
  getParentRoute: () => signedIn,
  path: routePaths.start,
  beforeLoad: () => {
    throw redirect(paths.today())
  },
})

/** Any other address, in the frame: whoever mistypes one keeps the way to everything else. */
const unknown = createRoute({
  getParentRoute: () => signedIn,
  path: '$',
  beforeLoad: () => {
    throw notFound()
  },
})

const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: routePaths.sessions,
  component: lazyPage(() => import('./identity/pages/sessions-page.tsx'), 'SessionsPage'),
})

const secondFactor = createRoute({
  getParentRoute: () => signedIn,
  path: routePaths.secondFactor,
  component: lazyPage(() => import('./identity/pages/second-factor-page.tsx'), 'SecondFactorPage'),
})

const notices = createRoute({
  ...inFrame('readReferrals'),
  path: routePaths.notices,
  component: lazyPage(() => import('./notices/pages/notices-page.tsx'), 'NoticesPage'),
})

const noticePreferences = createRoute({
  ...inFrame('readReferrals'),
  path: routePaths.noticePreferences,
  component: lazyPage(
    () => import('./notices/pages/notice-preferences-page.tsx'),
    'NoticePreferencesPage',
  ),
})

const eligibilityRules = createRoute({
  getParentRoute: () => signedIn,
  path: routePaths.eligibilityRules,
  component: lazyPage(
    () => import('./eligibility/pages/eligibility-rules-page.tsx'),
    'EligibilityRulesPage',
  ),
})

const today = createRoute({
  ...inPlace('today'),
  component: lazyPage(() => import('./today/pages/today-page.tsx'), 'TodayPage'),
})

const persons = createRoute({
  ...inPlace('persons'),
  component: lazyPage(() => import('./persons/pages/find-person-page.tsx'), 'FindPersonPage'),
})

const newPerson = createRoute({
  ...inFrame('createPerson'),
  path: routePaths.newPerson,
  component: lazyPage(() => import('./persons/pages/new-person-page.tsx'), 'NewPersonPage'),
})

const person = createRoute({
  ...ofOne('readPerson', 'personId'),
  path: routePaths.person,
  component: lazyPage(() => import('./persons/pages/person-page.tsx'), 'PersonPage'),
})

/** What one feature shows on a page of another. */
const personTalks = createRoute({
  getParentRoute: () => person,
  id: 'talks',
  component: lazyPage(() => import('./intake-interviews/pages/person-talks.tsx'), 'PersonTalks'),
})

const personReferrals = createRoute({
  getParentRoute: () => personTalks,
  path: '/',
  component: lazyPage(() => import('./referrals/pages/person-referrals.tsx'), 'PersonReferrals'),
})

const editPerson = createRoute({
  ...ofOne('updatePerson', 'personId'),
  path: routePaths.editPerson,
  validateSearch: readReturnTo,
  component: lazyPage(() => import('./persons/pages/edit-person-page.tsx'), 'EditPersonPage'),
})

const newMember = createRoute({
  ...ofOne('createPerson', 'personId'),
  path: routePaths.newMember,
  validateSearch: readReturnTo,
  component: lazyPage(() => import('./persons/pages/new-member-page.tsx'), 'NewMemberPage'),
})

const refer = createRoute({
  ...ofOne('sendReferrals', 'personId'),
  path: routePaths.refer,
  component: lazyPage(() => import('./referrals/pages/refer-page.tsx'), 'ReferPage'),
})

const calendar = createRoute({
  ...inPlace('calendar'),
  validateSearch: readCalendarSearch,
  component: lazyPage(() => import('./appointments/pages/calendar-page.tsx'), 'CalendarPage'),
})

const daySheet = createRoute({
  ...inFrame('manageSlots'),
  path: routePaths.daySheet,
  validateSearch: readCalendarSearch,
  component: lazyPage(() => import('./appointments/pages/day-sheet-page.tsx'), 'DaySheetPage'),
})

const publishSlots = createRoute({
  ...inFrame('manageSlots'),
  path: routePaths.publishSlots,
  validateSearch: readCalendarSearch,
  component: lazyPage(() => import('./appointments/pages/publish-page.tsx'), 'PublishPage'),
})

const draft = createRoute({
  ...ofOne('sendReferrals', 'referralId'),
  path: routePaths.draft,
  component: lazyPage(() => import('./referrals/pages/draft-page.tsx'), 'DraftPage'),
})

const review = createRoute({
  ...ofOne('sendReferrals', 'referralId'),
  path: routePaths.review,
  component: lazyPage(() => import('./referrals/pages/review-page.tsx'), 'ReviewPage'),
})

const referral = createRoute({
  ...ofOne('readReferrals', 'referralId'),
  path: routePaths.referral,
  component: lazyPage(() => import('./referrals/pages/referral-page.tsx'), 'ReferralPage'),
})

const onwardLetter = createRoute({
  ...inFrame('followReferrals'),
  path: routePaths.onwardLetter,
  component: lazyPage(
    () => import('./onward-referrals/pages/onward-letter-page.tsx'),
    'OnwardLetterPage',
  ),
})

const sharedClient = createRoute({
  ...ofOne('readReferrals', 'referralId'),
  path: routePaths.sharedClient,
  component: lazyPage(
    () => import('./shared-clients/pages/shared-client-page.tsx'),
    'SharedClientPage',
  ),
})

const confirmation = createRoute({
  ...ofOne('sendReferrals', 'referralId'),
  path: routePaths.confirmation,
  component: lazyPage(() => import('./referrals/pages/confirmation-page.tsx'), 'ConfirmationPage'),
})

/** One for each screen: what somebody has read is nobody else's. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      outside.addChildren([
        signIn,
        providerReturn,
        signedInAgain,
        chooseOrganisation,
        setPassword,
        school,
      ]),
      signedIn.addChildren([
        start,
        sessions,
        secondFactor,
        notices,
        noticePreferences,
        eligibilityRules,
        today,
        persons,
        newPerson,
        person.addChildren([personTalks.addChildren([personReferrals])]),
        editPerson,
        newMember,
        refer,
        calendar,
        daySheet,
        publishSlots,
        ...figureRoutes,
        ...listRoutes,
        ...distributionRoutes,
        ...administrationRoutes,
        ...welcomeRoutes,
        draft,
        review,
        referral,
        sharedClient,
        confirmation,
        onwardLetter,
        unknown,
      ]),
    ]),
    context: { queryClient },
    // A page is fetched when somebody opens it: reading a file ahead would log what nobody did.
    defaultPreload: false,
    scrollRestoration: true,
    defaultErrorComponent: FailurePage,
    defaultNotFoundComponent: NotFoundPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
