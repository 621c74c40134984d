import { Hold } from '@onthaal/shared/referral-moves/schemas'
import { holdReferral } from '../use-cases/hold-referral.ts'
import { moveRoute } from './move-route.ts'

export const holdReferralRoute = moveRoute({
  operationId: 'holdReferral',
  summary: 'Pause the follow-up until a day',
  path: 'hold',
  permission: 'followReferrals',
  body: Hold,
  useCase: holdReferral,
})
