import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { readSearch } from './referrals/list-filters.ts'
import { inFrame, inPlace } from './router-frame.ts'

const worklist = createRoute({
  ...inPlace('worklist'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/worklist-page.tsx'), 'WorklistPage'),
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

const waiting = createRoute({
  ...inPlace('waiting'),
  validateSearch: readSearch,
  component: lazyPage(() => import('./referrals/pages/waiting-page.tsx'), 'WaitingPage'),
})

/** The pages with one list of referrals each. */
export const listRoutes = [worklist, queue, caseload, sent, closed, all, drafts, waiting]
