import type { Cancellation } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Withdraws a referral, from either side; the other one reads why. */
export function cancelReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Cancellation>) =>
    moveReferral(dependencies, command, () => {
      const { reason, explanation } = command.input
      return {
        event: 'cancel',
        input: { reason },
        reason,
        ...(explanation === undefined ? {} : { text: { shared: true, text: explanation } }),
      }
    })
}
