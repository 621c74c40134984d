import { Extension } from '@onthaal/shared/referral-moves/schemas'
import { extendReferral } from '../use-cases/extend-referral.ts'
import { moveRoute } from './move-route.ts'

export const extendReferralRoute = moveRoute({
  operationId: 'extendReferral',
  summary: 'Put the day off by which a referral is to be completed, once',
  path: 'extension',
  permission: 'distributeReferrals',
  body: Extension,
  useCase: extendReferral,
})
