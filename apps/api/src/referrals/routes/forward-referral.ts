import { Forwarding } from '@onthaal/shared/referral-moves/schemas'
import { forwardReferral } from '../use-cases/forward-referral.ts'
import { moveRoute } from './move-route.ts'

export const forwardReferralRoute = moveRoute({
  operationId: 'forwardReferral',
  summary: 'Have another desk take it on, as a new linked referral',
  path: 'forwarding',
  permission: 'followReferrals',
  body: Forwarding,
  useCase: forwardReferral,
})
