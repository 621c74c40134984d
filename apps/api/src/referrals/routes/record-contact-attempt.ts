import { NewContactAttempt } from '@onthaal/shared/referral-moves/schemas'
import { recordContactAttempt } from '../use-cases/record-contact-attempt.ts'
import { moveRoute } from './move-route.ts'

export const recordContactAttemptRoute = moveRoute({
  operationId: 'recordContactAttempt',
  summary: 'Write down an attempt to reach the person',
  path: 'contactAttempts',
  permission: 'followReferrals',
  body: NewContactAttempt,
  useCase: recordContactAttempt,
})
