import type { Failure } from '@onthaal/shared/referrals/schemas'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { closingMove } from './closing-move.ts'
import { moveReferral } from './move-referral.ts'

/** Ends a referral that did not reach its goal, with the reason that its sender hears. */
export function failReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Failure>) =>
    moveReferral(dependencies, command, () => closingMove('fail', command.input))
}
