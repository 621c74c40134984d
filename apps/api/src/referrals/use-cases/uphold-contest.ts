import type { ContestUpholding } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'
import { refusePending } from './refuse-pending.ts'

/**
 * Agrees with the sender: what was rejected waits at the desk again, and its clock goes on.
 *
 * @throws ReferralPendingError when the same was referred anew in the meantime
 */
export function upholdContest(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<ContestUpholding>) =>
    moveReferral(dependencies, command, ({ record, repositories }) => {
      const { explanation } = command.input
      return {
        event: 'upholdContest',
        permission: 'manageReferrals',
        input: {},
        check: () => refusePending(repositories.referrals, record.referral),
        store: { rejectionReason: null, messageToReferrer: null, duplicateOf: null },
        ...(explanation === undefined ? {} : { text: { shared: true, text: explanation } }),
      }
    })
}
