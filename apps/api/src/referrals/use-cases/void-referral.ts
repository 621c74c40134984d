import type { Voiding } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Marks what should never have been there: out of the figures, kept for audit. */
export function voidReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Voiding>) =>
    moveReferral(dependencies, command, () => {
      const { reason } = command.input
      return {
        event: 'void',
        permission: 'manageReferrals',
        input: { reason },
        text: { shared: false, text: reason },
      }
    })
}
