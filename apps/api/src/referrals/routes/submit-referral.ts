import { Submission } from '@onthaal/shared/referrals/schemas'
import { submitReferral } from '../use-cases/submit-referral.ts'
import { moveRoute } from './move-route.ts'

export const submitReferralRoute = moveRoute({
  operationId: 'submitReferral',
  summary: 'Send a draft to the desk',
  path: 'submission',
  permission: 'sendReferrals',
  problems: ['referralPending', 'personRestricted'],
  body: Submission,
  isBodyOptional: true,
  useCase: submitReferral,
})
