import { Failure } from '@onthaal/shared/referrals/schemas'
import { failReferral } from '../use-cases/fail-referral.ts'
import { moveRoute } from './move-route.ts'

export const failReferralRoute = moveRoute({
  operationId: 'failReferral',
  summary: 'End a referral that did not reach its goal',
  path: 'failure',
  permission: 'followReferrals',
  body: Failure,
  useCase: failReferral,
})
