import { Reopening } from '@onthaal/shared/referral-moves/schemas'
import { reopenReferral } from '../use-cases/reopen-referral.ts'
import { moveRoute } from './move-route.ts'

export const reopenReferralRoute = moveRoute({
  operationId: 'reopenReferral',
  summary: 'Follow a closed referral up again',
  path: 'reopening',
  permission: 'manageReferrals',
  problems: ['referralPending'],
  body: Reopening,
  useCase: reopenReferral,
})
