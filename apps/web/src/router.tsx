import type { Permission } from '@onthaal/shared/identity'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  notFound,
  redirect,
} from '@tanstack/react-router'
import { readDashboardSearch } from './dashboards/dashboard-filters.ts'
import { type Session, sessionQuery } from './identity/index.ts'
import { lazyPage } from './lazy-page.ts'
import { isId, paths, routePaths } from './paths.ts'
import { readDraft } from './persons/index.ts'
import { queryClient } from './query-client.ts'
import { readSearch } from './referrals/list-filters.ts'
import {
  FailurePage,
  ForbiddenError,
  Frame,
  listsFor,
  NotFoundPage,
  OutsideFrame,
  type Place,
  readNext,
  startPlaceOf,
} from './shell/index.ts'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()()

const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: OutsideFrame,
})

const signIn = createRoute({
  getParentRoute: () => outside,
  path: routePaths.signIn,
  validateSearch: readNext,
  beforeLoad: async ({ context }) => {
    if (await context.queryClient.ensureQueryData(sessionQuery)) throw redirect(paths.start())
  },
  component: lazyPage(() => import('./identity/pages/sign-in-page.tsx'), 'SignInPage'),
})

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signedIn',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (!session) {
      throw redirect(paths.signIn(location.pathname === '/' ? undefined : location.href))
    }
    return { session }
  },
  component: Frame,
})

interface SignedIn {
  context: { session: { permissions: Permission[] } }
}

/** What every page under the frame has in common, and who may open it. */
function inFrame(permission: Permission) {
  return {
    getParentRoute: () => signedIn,
    beforeLoad: ({ context }: SignedIn) => {
      if (!context.session.permissions.includes(permission)) throw new ForbiddenError()
    },
  }
}

/** The page of one person or referral, by the id in its address. */
function ofOne<Id extends 'personId' | 'referralId'>(permission: Permission, id: Id) {
  const { getParentRoute, beforeLoad } = inFrame(permission)
  return {
    getParentRoute,
    beforeLoad: ({ context, params }: SignedIn & { params: Record<Id, string> }) => {
      beforeLoad({ context })
      if (!isId(params[id])) throw notFound()
    },
  }
}

/** The page of a list or a search: for those who have work in it. */
function inPlace<Where extends Place>(place: Where) {
  return {
    getParentRoute: () => signedIn,
    path: routePaths[place],
    beforeLoad: ({ context }: { context: { session: Session } }) => {
      if (!listsFor(context.session).includes(place)) throw new ForbiddenError()
    },
  }
}

const start = createRoute({
  getParentRoute: () => signedIn,
  path: routePaths.start,
  beforeLoad: ({ context }) => {
    const place = startPlaceOf(context.session)
    if (place) throw redirect(paths[place]())
  },
  component: lazyPage(() => import('./identity/pages/home-page.tsx'), 'HomePage'),
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
const personReferrals = createRoute({
  getParentRoute: () => person,
  path: '/',
  component: lazyPage(() => import('./referrals/pages/person-referrals.tsx'), 'PersonReferrals'),
})

const editPerson = createRoute({
  ...ofOne('updatePerson', 'personId'),
  path: routePaths.editPerson,
  validateSearch: readDraft,
  component: lazyPage(() => import('./persons/pages/edit-person-page.tsx'), 'EditPersonPage'),
})

const refer = createRoute({
  ...ofOne('sendReferrals', 'personId'),
  path: routePaths.refer,
  component: lazyPage(() => import('./referrals/pages/refer-page.tsx'), 'ReferPage'),
})

const queue = createRoute({
  ...inPlace('queue'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/queue-page.tsx'), 'QueuePage'),
})

const caseload = createRoute({
  ...inPlace('caseload'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/caseload-page.tsx'), 'CaseloadPage'),
})

const sent = createRoute({
  ...inPlace('sent'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/sent-page.tsx'), 'SentPage'),
})

const closed = createRoute({
  ...inPlace('closed'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/closed-page.tsx'), 'ClosedPage'),
})

const dashboard = createRoute({
  ...inPlace('dashboard'),
  validateSearch: readDashboardSearch,
  component: lazyPage(() => import('./dashboards/pages/dashboard-page.tsx'), 'DashboardPage'),
})

const all = createRoute({
  ...inFrame('readReferrals'),
  path: routePaths.all,
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/all-page.tsx'), 'AllPage'),
})

const drafts = createRoute({
  ...inPlace('drafts'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/drafts-page.tsx'), 'DraftsPage'),
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

const confirmation = createRoute({
  ...ofOne('sendReferrals', 'referralId'),
  path: routePaths.confirmation,
  component: lazyPage(() => import('./referrals/pages/confirmation-page.tsx'), 'ConfirmationPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    outside.addChildren([signIn]),
    signedIn.addChildren([
      start,
      today,
      persons,
      newPerson,
      person.addChildren([personReferrals]),
      editPerson,
      refer,
      queue,
      caseload,
      sent,
      closed,
      all,
      dashboard,
      drafts,
      draft,
      review,
      referral,
      confirmation,
    ]),
  ]),
  context: { queryClient },
  // A page is fetched when somebody opens it: reading a file ahead would log what nobody did.
  defaultPreload: false,
  scrollRestoration: true,
  defaultErrorComponent: FailurePage,
  defaultNotFoundComponent: NotFoundPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
