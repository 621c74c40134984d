import { Cancellation } from '@onthaal/shared/referral-moves/schemas'
import { cancelReferral } from '../use-cases/cancel-referral.ts'
import { moveRoute } from './move-route.ts'

export const cancelReferralRoute = moveRoute({
  operationId: 'cancelReferral',
  summary: 'Withdraw a referral',
  path: 'cancellation',
  permission: 'withdrawReferrals',
  body: Cancellation,
  useCase: cancelReferral,
})
