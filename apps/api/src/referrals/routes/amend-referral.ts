import { Amendment } from '@onthaal/shared/sent-changes/schemas'
import { amendReferral } from '../use-cases/amend-referral.ts'
import { moveRoute } from './move-route.ts'

export const amendReferralRoute = moveRoute({
  operationId: 'amendReferral',
  summary: 'Change what was sent, with a reason',
  path: 'amendment',
  permission: 'sendReferrals',
  problems: ['personRestricted'],
  body: Amendment,
  useCase: amendReferral,
})
