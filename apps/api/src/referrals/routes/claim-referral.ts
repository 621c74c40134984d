import { claimReferral } from '../use-cases/claim-referral.ts'
import { moveRoute } from './move-route.ts'

export const claimReferralRoute = moveRoute({
  operationId: 'claimReferral',
  summary: 'Pick up a referral for yourself',
  path: 'claim',
  permission: 'followReferrals',
  body: undefined,
  useCase: claimReferral,
})
