import { Continuation } from '@onthaal/shared/referral-moves/schemas'
import { continueReferral } from '../use-cases/continue-referral.ts'
import { moveRoute } from './move-route.ts'

export const continueReferralRoute = moveRoute({
  operationId: 'continueReferral',
  summary: 'Go on with somebody who moved, in a linked referral under the new municipality',
  path: 'continuation',
  permission: 'followReferrals',
  problems: ['personRestricted'],
  body: Continuation,
  useCase: continueReferral,
})
