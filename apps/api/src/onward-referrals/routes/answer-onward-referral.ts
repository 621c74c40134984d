import { OnwardReferralAnswer } from '@onthaal/shared/onward-referrals/schemas'
import { answerOnwardReferral } from '../use-cases/answer-onward-referral.ts'
import { onwardMoveRoute } from './onward-move-route.ts'

export const answerOnwardReferralRoute = onwardMoveRoute({
  operationId: 'answerOnwardReferral',
  summary: 'Write down what a school or a service answered the desk',
  path: 'answer',
  body: OnwardReferralAnswer,
  useCase: answerOnwardReferral,
})
