import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** The sender has seen the outcome: this closes the loop. */
export function acknowledgeReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    moveReferral(dependencies, command, () => ({
      event: 'acknowledge',
      permission: 'actAsSender',
      input: {},
    }))
}
