import { ContestUpholding } from '@onthaal/shared/referral-moves/schemas'
import { upholdContest } from '../use-cases/uphold-contest.ts'
import { moveRoute } from './move-route.ts'

export const upholdContestRoute = moveRoute({
  operationId: 'upholdContest',
  summary: 'Take a rejected referral back into the queue',
  path: 'contestUpholding',
  permission: 'manageReferrals',
  problems: ['referralPending'],
  body: ContestUpholding,
  useCase: upholdContest,
})
