import type { ContestDismissal } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Lets a rejection stand, with the reason that the sender reads. */
export function dismissContest(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<ContestDismissal>) =>
    moveReferral(dependencies, command, () => {
      const { explanation } = command.input
      return {
        event: 'dismissContest',
        permission: 'manageReferrals',
        input: { explanation },
        text: { shared: true, text: explanation },
      }
    })
}
