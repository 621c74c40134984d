import { createRoute } from '@tanstack/react-router'
import type { FigureListSearch } from './dashboards/figure-list-search.ts'
import type { FiguresSearch } from './dashboards/figures-search.ts'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { inFrame, inPlace } from './router-frame.ts'
import { readSafeFiguresSearch } from './safe-figures/safe-figures-address.ts'

/** What these addresses ask is read by their pages, which come late. */
type Unread<Search> = { [Name in keyof Search]?: unknown }

const dashboard = createRoute({
  ...inPlace('dashboard'),
  // Addresses that were kept say until which day: the newest period is the one that holds it.
  validateSearch: ({ until, ...search }: Record<string, unknown>): Unread<FiguresSearch> => ({
    on: until,
    ...search,
  }),
  component: lazyPage(() => import('./dashboards/pages/dashboard-page.tsx'), 'DashboardPage'),
})

const figures = createRoute({
  ...inFrame('readDashboard'),
  path: routePaths.figures,
  validateSearch: (search: Record<string, unknown>): Unread<FiguresSearch> => search,
  component: lazyPage(() => import('./dashboards/pages/figures-page.tsx'), 'FiguresPage'),
})

const figureDefinitions = createRoute({
  ...inFrame('readDashboard'),
  path: routePaths.figureDefinitions,
  component: lazyPage(() => import('./dashboards/pages/definitions-page.tsx'), 'DefinitionsPage'),
})

const figureList = createRoute({
  ...inFrame('readDashboard'),
  path: routePaths.figureList,
  validateSearch: (search: Record<string, unknown>): Unread<FigureListSearch> => search,
  component: lazyPage(() => import('./dashboards/pages/figure-list-page.tsx'), 'FigureListPage'),
})

const safeFigures = createRoute({
  ...inPlace('safeFigures'),
  validateSearch: readSafeFiguresSearch,
  component: lazyPage(
    () => import('./safe-figures/pages/safe-figures-page.tsx'),
    'SafeFiguresPage',
  ),
})

/** The work in figures, what they count, and the lists that they open. */
export const figureRoutes = [
  dashboard,
  figures,
  figureDefinitions,
  figureList,
  safeFigures,
] as const
