import type { Release } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Gives a referral back to the queue of its desk, with a reason that only the desk reads. */
export function releaseReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Release>) =>
    moveReferral(dependencies, command, () => {
      const { reason } = command.input
      return { event: 'release', input: { reason }, text: { shared: false, text: reason } }
    })
}
