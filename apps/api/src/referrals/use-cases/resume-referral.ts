import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Ends a pause: the status before it comes back. */
export function resumeReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    moveReferral(dependencies, command, () => ({
      event: 'resume',
      permission: 'followReferrals',
      input: {},
    }))
}
