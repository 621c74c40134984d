import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { ofOne } from './router-frame.ts'

/** What adults take home. */
export const letters = createRoute({
  ...ofOne('holdInterviews', 'interviewId'),
  path: routePaths.letters,
  component: lazyPage(() => import('./letters/index.ts'), 'LettersPage'),
})

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whoever came here asked for paper, with the press that led here. */
    prints?: boolean
  }
}
