import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'
import { submission } from './submission.ts'

/**
 * Sends a draft to the desk, under the protocol in force.
 *
 * @throws ReferralPendingError when the same sender has an open one of this type for this person
 */
export function submitReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) => moveReferral(dependencies, command, submission)
}
