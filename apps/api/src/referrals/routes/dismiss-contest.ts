import { ContestDismissal } from '@onthaal/shared/referral-moves/schemas'
import { dismissContest } from '../use-cases/dismiss-contest.ts'
import { moveRoute } from './move-route.ts'

export const dismissContestRoute = moveRoute({
  operationId: 'dismissContest',
  summary: 'Let a rejection stand',
  path: 'contestDismissal',
  permission: 'manageReferrals',
  body: ContestDismissal,
  useCase: dismissContest,
})
