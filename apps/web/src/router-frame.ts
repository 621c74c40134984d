import type { Permission } from '@onthaal/shared/identity'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, notFound, redirect } from '@tanstack/react-router'
import { FrameWithFind } from './find/index.ts'
import { type Session, sessionQuery } from './identity/index.ts'
import { isId } from './ids.ts'
import { lazyPage } from './lazy-page.ts'
import { paths, routePaths } from './paths.ts'
import { ForbiddenError, listsFor, OutsideFrame, type Place, readNext } from './shell/index.ts'

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()()

export const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: OutsideFrame,
})

export const signIn = createRoute({
  getParentRoute: () => outside,
  path: routePaths.signIn,
  validateSearch: readNext,
  beforeLoad: async ({ context }) => {
    if (await context.queryClient.ensureQueryData(sessionQuery)) throw redirect(paths.start())
  },
  component: lazyPage(() => import('./identity/pages/sign-in-page.tsx'), 'SignInPage'),
})

/** Where the identity provider sends people back to; what it says stands in the address. */
export const providerReturn = createRoute({
  getParentRoute: () => outside,
  path: routePaths.providerReturn,
  component: lazyPage(
    () => import('./identity/pages/provider-return-page.tsx'),
    'ProviderReturnPage',
  ),
})

export const signedInAgain = createRoute({
  getParentRoute: () => outside,
  path: routePaths.signedInAgain,
  component: lazyPage(
    () => import('./identity/pages/signed-in-again-page.tsx'),
    'SignedInAgainPage',
  ),
})

export const chooseOrganisation = createRoute({
  getParentRoute: () => outside,
  path: routePaths.chooseOrganisation,
  validateSearch: readNext,
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (!session) throw redirect(paths.signIn())
  },
  component: lazyPage(
    () => import('./identity/pages/choose-organisation-page.tsx'),
    'ChooseOrganisationPage',
  ),
})

/** For whoever got a code of their administrator; nobody has to be signed in. */
export const setPassword = createRoute({
  getParentRoute: () => outside,
  path: routePaths.setPassword,
  component: lazyPage(() => import('./identity/pages/set-password-page.tsx'), 'SetPasswordPage'),
})

/** For a school, which has no account: nobody has to be signed in, and nothing is asked of the server yet. */
export const school = createRoute({
  getParentRoute: () => outside,
  path: routePaths.school,
  component: lazyPage(() => import('./onward-referrals/pages/school-page.tsx'), 'SchoolPage'),
})

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signedIn',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    const next = location.pathname === '/' ? undefined : location.href
    if (!session) throw redirect(paths.signIn(next))
    if (session.awaitsChoice) throw redirect(paths.chooseOrganisation(next))
    return { session }
  },
  component: FrameWithFind,
})

interface SignedIn {
  context: { session: { permissions: Permission[] } }
}

/** What every page under the frame has in common, and who may open it. */
export function inFrame(permission: Permission) {
  return {
    getParentRoute: () => signedIn,
    beforeLoad: ({ context }: SignedIn) => {
      if (!context.session.permissions.includes(permission)) throw new ForbiddenError()
    },
  }
}

/** The page of one thing, by the id in its address. */
export function ofOne<
  Id extends
    | 'personId'
    | 'referralId'
    | 'distributionId'
    | 'interviewId'
    | 'protocolId'
    | 'agreementId'
    | 'reportId'
    | 'userId'
    | 'programId'
    | 'importId',
>(permission: Permission, id: Id) {
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
export function inPlace<Where extends Place>(place: Where) {
  return {
    getParentRoute: () => signedIn,
    path: routePaths[place],
    beforeLoad: ({ context }: { context: { session: Session } }) => {
      if (!listsFor(context.session).includes(place)) throw new ForbiddenError()
    },
  }
}
