import { Assignment } from '@onthaal/shared/referral-moves/schemas'
import { assignReferral } from '../use-cases/assign-referral.ts'
import { moveRoute } from './move-route.ts'

export const assignReferralRoute = moveRoute({
  operationId: 'assignReferral',
  summary: 'Give a new referral to a colleague',
  path: 'assignment',
  permission: 'manageReferrals',
  body: Assignment,
  useCase: assignReferral,
})
