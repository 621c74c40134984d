import type { Reassignment } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { checkOwner } from './check-owner.ts'
import { moveReferral } from './move-referral.ts'

/**
 * Gives an open referral to another member of the desk.
 *
 * @throws InvalidInputError when that colleague may not own it
 */
export function reassignReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Reassignment>) =>
    moveReferral(dependencies, command, (locked) => {
      const { owner, reason } = command.input
      return {
        event: 'reassign',
        input: { owner, reason },
        check: () => checkOwner(locked, owner),
        text: { shared: false, text: reason },
      }
    })
}
