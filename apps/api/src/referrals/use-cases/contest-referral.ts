import type { Contest } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Asks the manager of the desk to look at a rejection again, once. */
export function contestReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Contest>) =>
    moveReferral(dependencies, command, ({ now }) => {
      const { explanation } = command.input
      return {
        event: 'contest',
        permission: 'actAsSender',
        input: { explanation },
        store: { contestedAt: now },
        text: { shared: true, text: explanation },
      }
    })
}
