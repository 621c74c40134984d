import { undoAcceptReferral } from '../use-cases/undo-accept-referral.ts'
import { moveRoute } from './move-route.ts'

export const undoAcceptReferralRoute = moveRoute({
  operationId: 'undoAcceptReferral',
  summary: 'Undo a pick-up of minutes ago',
  path: 'acceptanceUndo',
  permission: 'distributeReferrals',
  body: undefined,
  useCase: undoAcceptReferral,
})
