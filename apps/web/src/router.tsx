import type { Permission } from '@onthaal/shared/identity'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router'
import { sessionQuery } from './identity/index.ts'
import { lazyPage } from './lazy-page.ts'
import { paths, routePaths } from './paths.ts'
import { readDraft } from './persons/index.ts'
import { queryClient } from './query-client.ts'
import { readFilters } from './referrals/index.ts'
import {
  FailurePage,
  ForbiddenError,
  Frame,
  NotFoundPage,
  OutsideFrame,
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

/** What every page under the frame has in common, and who may open it. */
function inFrame(permission: Permission) {
  return {
    getParentRoute: () => signedIn,
    beforeLoad: ({ context }: { context: { session: { permissions: Permission[] } } }) => {
      if (!context.session.permissions.includes(permission)) throw new ForbiddenError()
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

const persons = createRoute({
  ...inFrame('queryPersons'),
  path: routePaths.persons,
  component: lazyPage(() => import('./persons/pages/find-person-page.tsx'), 'FindPersonPage'),
})

const newPerson = createRoute({
  ...inFrame('createPerson'),
  path: routePaths.newPerson,
  component: lazyPage(() => import('./persons/pages/new-person-page.tsx'), 'NewPersonPage'),
})

const person = createRoute({
  ...inFrame('readPerson'),
  path: routePaths.person,
  component: lazyPage(() => import('./persons/pages/person-page.tsx'), 'PersonPage'),
})

const editPerson = createRoute({
  ...inFrame('updatePerson'),
  path: routePaths.editPerson,
  validateSearch: readDraft,
  component: lazyPage(() => import('./persons/pages/edit-person-page.tsx'), 'EditPersonPage'),
})

const refer = createRoute({
  ...inFrame('sendReferrals'),
  path: routePaths.refer,
  component: lazyPage(() => import('./referrals/pages/refer-page.tsx'), 'ReferPage'),
})

const queue = createRoute({
  ...inFrame('readReferrals'),
  path: routePaths.queue,
  validateSearch: readFilters,
  component: lazyPage(() => import('./referrals/pages/queue-page.tsx'), 'QueuePage'),
})

const caseload = createRoute({
  ...inFrame('followReferrals'),
  path: routePaths.caseload,
  validateSearch: readFilters,
  component: lazyPage(() => import('./referrals/pages/caseload-page.tsx'), 'CaseloadPage'),
})

const sent = createRoute({
  ...inFrame('readReferrals'),
  path: routePaths.sent,
  validateSearch: readFilters,
  component: lazyPage(() => import('./referrals/pages/sent-page.tsx'), 'SentPage'),
})

const drafts = createRoute({
  ...inFrame('sendReferrals'),
  path: routePaths.drafts,
  component: lazyPage(() => import('./referrals/pages/drafts-page.tsx'), 'DraftsPage'),
})

const draft = createRoute({
  ...inFrame('sendReferrals'),
  path: routePaths.draft,
  component: lazyPage(() => import('./referrals/pages/draft-page.tsx'), 'DraftPage'),
})

const review = createRoute({
  ...inFrame('sendReferrals'),
  path: routePaths.review,
  component: lazyPage(() => import('./referrals/pages/review-page.tsx'), 'ReviewPage'),
})

const referral = createRoute({
  ...inFrame('readReferrals'),
  path: routePaths.referral,
  component: lazyPage(() => import('./referrals/pages/referral-page.tsx'), 'ReferralPage'),
})

const confirmation = createRoute({
  ...inFrame('sendReferrals'),
  path: routePaths.confirmation,
  component: lazyPage(() => import('./referrals/pages/confirmation-page.tsx'), 'ConfirmationPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    outside.addChildren([signIn]),
    signedIn.addChildren([
      start,
      persons,
      newPerson,
      person,
      editPerson,
      refer,
      queue,
      caseload,
      sent,
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
