import { Contest } from '@onthaal/shared/referral-moves/schemas'
import { contestReferral } from '../use-cases/contest-referral.ts'
import { moveRoute } from './move-route.ts'

export const contestReferralRoute = moveRoute({
  operationId: 'contestReferral',
  summary: 'Ask to look at a rejection again',
  path: 'contest',
  permission: 'actAsSender',
  body: Contest,
  useCase: contestReferral,
})
