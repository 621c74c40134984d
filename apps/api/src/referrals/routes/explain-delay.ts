import { DelayExplanation } from '@onthaal/shared/referral-moves/schemas'
import { explainDelay } from '../use-cases/explain-delay.ts'
import { moveRoute } from './move-route.ts'

export const explainDelayRoute = moveRoute({
  operationId: 'explainDelay',
  summary: 'Tell the sender why nobody picked a referral up in time',
  path: 'delayExplanation',
  permission: 'manageReferrals',
  body: DelayExplanation,
  useCase: explainDelay,
})
