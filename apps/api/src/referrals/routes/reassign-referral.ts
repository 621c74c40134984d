import { Reassignment } from '@onthaal/shared/referral-moves/schemas'
import { reassignReferral } from '../use-cases/reassign-referral.ts'
import { moveRoute } from './move-route.ts'

export const reassignReferralRoute = moveRoute({
  operationId: 'reassignReferral',
  summary: 'Give an open referral to a colleague',
  path: 'reassignment',
  permission: 'distributeReferrals',
  body: Reassignment,
  useCase: reassignReferral,
})
