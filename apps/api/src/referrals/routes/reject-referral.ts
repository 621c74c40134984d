import { Rejection } from '@onthaal/shared/referrals/schemas'
import { rejectReferral } from '../use-cases/reject-referral.ts'
import { moveRoute } from './move-route.ts'

export const rejectReferralRoute = moveRoute({
  operationId: 'rejectReferral',
  summary: 'Send a referral back with a reason',
  path: 'rejection',
  permission: 'followReferrals',
  body: Rejection,
  useCase: rejectReferral,
})
