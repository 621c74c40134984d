import { ReferralAnswer } from '@onthaal/shared/referral-moves/schemas'
import { answerReferralInfo } from '../use-cases/answer-referral-info.ts'
import { moveRoute } from './move-route.ts'

export const answerReferralInfoRoute = moveRoute({
  operationId: 'answerReferralInfo',
  summary: 'Answer the question of the desk',
  path: 'answer',
  permission: 'actAsSender',
  body: ReferralAnswer,
  useCase: answerReferralInfo,
})
