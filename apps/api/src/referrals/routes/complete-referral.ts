import { Completion } from '@onthaal/shared/referrals/schemas'
import { completeReferral } from '../use-cases/complete-referral.ts'
import { moveRoute } from './move-route.ts'

export const completeReferralRoute = moveRoute({
  operationId: 'completeReferral',
  summary: 'Close a referral with its outcome',
  path: 'completion',
  permission: 'followReferrals',
  body: Completion,
  useCase: completeReferral,
})
