import { createRoute } from '@tanstack/react-router'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { inFrame, ofOne } from './router-frame.ts'

const letters = createRoute({
  ...ofOne('holdInterviews', 'interviewId'),
  path: routePaths.letters,
  component: lazyPage(() => import('./letters/pages/letters-page.tsx'), 'LettersPage'),
})

const letterTexts = createRoute({
  ...inFrame('manageOrganisation'),
  path: routePaths.letterTexts,
  component: lazyPage(() => import('./letters/pages/letter-texts-page.tsx'), 'LetterTextsPage'),
})

/** What adults take home, and the texts of it. */
export const letterRoutes = [letters, letterTexts] as const

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whoever came here asked for paper, with the press that led here. */
    prints?: boolean
  }
}
