import type { DelayExplanation } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Tells the sender why nobody of the desk picked a referral up in time; what is told last counts. */
export function explainDelay(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<DelayExplanation>) =>
    moveReferral(dependencies, command, () => {
      const { reason, explanation } = command.input
      return {
        event: 'explainDelay',
        permission: 'manageReferrals',
        input: { reason, explanation },
        reason,
        text: { shared: true, text: explanation },
      }
    })
}
