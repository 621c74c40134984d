import { ReferralQuestion } from '@onthaal/shared/referral-moves/schemas'
import { askReferralInfo } from '../use-cases/ask-referral-info.ts'
import { moveRoute } from './move-route.ts'

export const askReferralInfoRoute = moveRoute({
  operationId: 'askReferralInfo',
  summary: 'Ask the sender a question',
  path: 'infoRequest',
  permission: 'followReferrals',
  body: ReferralQuestion,
  useCase: askReferralInfo,
})
