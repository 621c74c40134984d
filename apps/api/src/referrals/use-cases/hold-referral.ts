import type { Hold } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Pauses the follow-up through a day; the sender sees that day and never the reason. */
export function holdReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Hold>) =>
    moveReferral(dependencies, command, () => {
      const { reason, until, note } = command.input
      return {
        event: 'hold',
        permission: 'followReferrals',
        input: { reason, until },
        reason,
        ...(note === undefined ? {} : { text: { shared: false, text: note } }),
      }
    })
}
