import type { Submission } from '@onthaal/shared/referrals/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { bookWithSending } from './book-with-sending.ts'
import { changeReferral } from './move-referral.ts'
import { submitDraft } from './submission.ts'

/**
 * Sends a draft to the desk, under the protocol in force; with the slot that is booked for it, or not at all.
 *
 * @throws ReferralPendingError when the same sender has an open one of this type for this person
 * @throws InvalidInputError when the slot cannot be booked for it
 */
export function submitReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Submission>) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor, input } = command
      await submitDraft(actor, locked)
      if (input.slot !== undefined) await bookWithSending(actor, locked, input.slot)
    })
}
