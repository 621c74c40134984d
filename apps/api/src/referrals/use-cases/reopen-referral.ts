import type { Reopening } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { checkOwner } from './check-owner.ts'
import { moveReferral } from './move-referral.ts'
import { refusePending } from './refuse-pending.ts'

/**
 * Has a closed referral followed up again, as if it had not ended.
 *
 * @throws InvalidInputError when that colleague may not own it
 * @throws ReferralPendingError when the same was referred anew in the meantime
 */
export function reopenReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Reopening>) =>
    moveReferral(dependencies, command, (locked) => {
      const { owner, reason } = command.input
      return {
        event: 'reopen',
        permission: 'manageReferrals',
        input: { owner, reason },
        check: async () => {
          await checkOwner(locked, owner)
          await refusePending(locked.repositories.referrals, locked.record.referral)
        },
        store: { outcome: null, outcomeDate: null, messageToReferrer: null },
        text: { shared: false, text: reason },
      }
    })
}
