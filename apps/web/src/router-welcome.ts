import { createRoute } from '@tanstack/react-router'
import { readArrivalSearch } from './arrivals/arrival-address.ts'
import { readDirectorySearch } from './directory/directory-address.ts'
import { readBoardSearch } from './education/board-address.ts'
import { readTalkList, readTalkPlace } from './intake-interviews/talk-search.ts'
import { lazyPage } from './lazy-page.ts'
import { routePaths } from './paths.ts'
import { inFrame, inPlace, ofOne } from './router-frame.ts'

const quickSignal = createRoute({
  ...inPlace('quickSignal'),
  component: lazyPage(() => import('./persons/pages/quick-signal-page.tsx'), 'QuickSignalPage'),
})

const arrivals = createRoute({
  ...inPlace('arrivals'),
  validateSearch: readArrivalSearch,
  component: lazyPage(() => import('./arrivals/pages/arrivals-page.tsx'), 'ArrivalsPage'),
})

const directory = createRoute({
  ...inPlace('directory'),
  validateSearch: readDirectorySearch,
  component: lazyPage(() => import('./directory/pages/directory-page.tsx'), 'DirectoryPage'),
})

const schoolBoard = createRoute({
  ...inPlace('schoolBoard'),
  validateSearch: readBoardSearch,
  component: lazyPage(() => import('./education/pages/board-page.tsx'), 'BoardPage'),
})

const imports = createRoute({
  ...inFrame('createPerson'),
  path: routePaths.imports,
  component: lazyPage(() => import('./imports/pages/imports-page.tsx'), 'ImportsPage'),
})

const importList = createRoute({
  ...ofOne('createPerson', 'importId'),
  path: routePaths.importList,
  component: lazyPage(() => import('./imports/pages/import-page.tsx'), 'ImportPage'),
})

const startTalk = createRoute({
  ...ofOne('holdInterviews', 'personId'),
  path: routePaths.startTalk,
  component: lazyPage(
    () => import('./intake-interviews/pages/start-talk-page.tsx'),
    'StartTalkPage',
  ),
})

const talks = createRoute({
  ...inPlace('talks'),
  validateSearch: readTalkList,
  component: lazyPage(() => import('./intake-interviews/pages/talks-page.tsx'), 'TalksPage'),
})

const uninformed = createRoute({
  ...inFrame('holdInterviews'),
  path: routePaths.uninformed,
  component: lazyPage(() => import('./informing/pages/uninformed-page.tsx'), 'UninformedPage'),
})

const talk = createRoute({
  ...ofOne('holdInterviews', 'interviewId'),
  path: routePaths.talk,
  validateSearch: readTalkPlace,
  component: lazyPage(() => import('./intake-interviews/pages/talk-page.tsx'), 'TalkPage'),
})

const reviewTalk = createRoute({
  ...ofOne('holdInterviews', 'interviewId'),
  path: routePaths.reviewTalk,
  validateSearch: readTalkPlace,
  component: lazyPage(
    () => import('./intake-interviews/pages/review-talk-page.tsx'),
    'ReviewTalkPage',
  ),
})

const talkDone = createRoute({
  ...ofOne('holdInterviews', 'interviewId'),
  path: routePaths.talkDone,
  component: lazyPage(() => import('./intake-interviews/pages/talk-done-page.tsx'), 'TalkDonePage'),
})

/** From the arrival of somebody to the end of the talk with them. */
export const welcomeRoutes = [
  quickSignal,
  arrivals,
  directory,
  schoolBoard,
  imports,
  importList,
  startTalk,
  talks,
  uninformed,
  talk,
  reviewTalk,
  talkDone,
] as const
