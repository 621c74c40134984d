import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'
import { pickUpBy } from './pick-up-by.ts'
import { refusePending } from './refuse-pending.ts'

/**
 * Sends a draft to the desk, under the protocol in force.
 *
 * @throws ReferralPendingError when the same sender has an open one of this type for this person
 */
export function submitReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    moveReferral(dependencies, command, async ({ record, repositories, now }) => {
      await refusePending(repositories.referrals, record.referral)
      return {
        event: 'submit',
        permission: 'sendReferrals',
        input: {},
        store: {
          submittedAt: now,
          pickUpBy: pickUpBy(dependencies, record.referral, now),
          protocolId: record.protocolInForce,
        },
      }
    })
}
