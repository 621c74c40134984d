import { Release } from '@onthaal/shared/referral-moves/schemas'
import { releaseReferral } from '../use-cases/release-referral.ts'
import { moveRoute } from './move-route.ts'

export const releaseReferralRoute = moveRoute({
  operationId: 'releaseReferral',
  summary: 'Give a referral back to the queue',
  path: 'release',
  permission: 'distributeReferrals',
  body: Release,
  useCase: releaseReferral,
})
