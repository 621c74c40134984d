import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { ofOne } from './router-frame.ts'

/** One import for both: what it needs is listed with each in the first visit. */
const pages = () => import('./letters/index.ts')

/** What adults take home. */
export const letters = createRoute({
  ...ofOne('holdInterviews', 'interviewId'),
  path: routePaths.letters,
  component: lazyPage(pages, 'LettersPage'),
})

/** What one person took home, after whichever talk. */
export const personLetters = createRoute({
  ...ofOne('holdInterviews', 'personId'),
  path: routePaths.personLetters,
  component: lazyPage(pages, 'PersonLettersPage'),
})

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The letters for which whoever came here asked paper, with the press that led here. */
    prints?: readonly string[]
    /** The letters of those who were invited a moment ago, beside the list of arrivals. */
    invitations?: boolean
  }
}
