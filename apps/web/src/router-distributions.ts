import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { readSearch } from './referrals/index.ts'
import { inFrame, ofOne } from './router-frame.ts'

const pages = () => import('./distributions/pages/distribute-page.tsx')

const distribute = createRoute({
  ...inFrame('manageCaseloads'),
  path: routePaths.distribute,
  validateSearch: readSearch,
  component: lazyPage(pages, 'DistributePage'),
})

const distributeFollowed = createRoute({
  ...inFrame('manageCaseloads'),
  path: routePaths.distributeFollowed,
  validateSearch: readSearch,
  component: lazyPage(pages, 'DistributeFollowedPage'),
})

const distribution = createRoute({
  ...ofOne('manageCaseloads', 'distributionId'),
  path: routePaths.distribution,
  component: lazyPage(
    () => import('./distributions/pages/distribution-page.tsx'),
    'DistributionPage',
  ),
})

/** Work that a manager hands out. */
export const distributionRoutes = [distribute, distributeFollowed, distribution]
