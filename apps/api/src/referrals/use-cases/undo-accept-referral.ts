import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Takes a pick-up back minutes later: as if it never happened, and the clock goes on. */
export function undoAcceptReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    moveReferral(dependencies, command, () => ({ event: 'undoAccept', input: {} }))
}
