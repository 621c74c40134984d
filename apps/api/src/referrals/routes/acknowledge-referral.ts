import { acknowledgeReferral } from '../use-cases/acknowledge-referral.ts'
import { moveRoute } from './move-route.ts'

export const acknowledgeReferralRoute = moveRoute({
  operationId: 'acknowledgeReferral',
  summary: 'Say that the outcome was seen',
  path: 'acknowledgement',
  permission: 'actAsSender',
  body: undefined,
  useCase: acknowledgeReferral,
})
