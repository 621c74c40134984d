import type { Assignment } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { checkOwner } from './check-owner.ts'
import { moveReferral } from './move-referral.ts'

/**
 * Gives a referral that nobody picked up to a member of the desk.
 *
 * @throws InvalidInputError when that colleague may not own it
 */
export function assignReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Assignment>) =>
    moveReferral(dependencies, command, (locked) => {
      const { owner } = command.input
      return {
        event: 'assign',
        permission: 'manageReferrals',
        input: { owner },
        check: () => checkOwner(locked, owner),
      }
    })
}
