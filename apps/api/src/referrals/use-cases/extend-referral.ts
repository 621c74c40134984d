import type { Extension } from '@onthaal/shared/referral-moves/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Puts the uiterste datum off, once; the sender sees both days and the code of the reason. */
export function extendReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Extension>) =>
    moveReferral(dependencies, command, () => {
      const { dueBy, reason, explanation } = command.input
      return {
        event: 'extend',
        input: { dueBy, reason, explanation },
        reason,
        text: { shared: false, text: explanation },
      }
    })
}
