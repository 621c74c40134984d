import { OnwardReferralWithdrawal } from '@onthaal/shared/onward-referrals/schemas'
import { withdrawOnwardReferral } from '../use-cases/withdraw-onward-referral.ts'
import { onwardMoveRoute } from './onward-move-route.ts'

export const withdrawOnwardReferralRoute = onwardMoveRoute({
  operationId: 'withdrawOnwardReferral',
  summary: 'Withdraw an onward referral that waits for an answer',
  path: 'withdrawal',
  body: OnwardReferralWithdrawal,
  useCase: withdrawOnwardReferral,
})
