import { Voiding } from '@onthaal/shared/referral-moves/schemas'
import { voidReferral } from '../use-cases/void-referral.ts'
import { moveRoute } from './move-route.ts'

export const voidReferralRoute = moveRoute({
  operationId: 'voidReferral',
  summary: 'Mark a referral as entered in error',
  path: 'voiding',
  permission: 'manageReferrals',
  body: Voiding,
  useCase: voidReferral,
})
