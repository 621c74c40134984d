import type { Completion } from '@onthaal/shared/referrals/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { closingMove } from './closing-move.ts'
import { moveReferral } from './move-referral.ts'

/** Closes a referral with the outcome that its sender hears. */
export function completeReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Completion>) =>
    moveReferral(dependencies, command, () => closingMove('complete', command.input))
}
