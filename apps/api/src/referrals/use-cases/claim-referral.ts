import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { moveReferral } from './move-referral.ts'

/** Picks up a referral for oneself. Of two who try at once, exactly one succeeds. */
export function claimReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    moveReferral(dependencies, command, () => ({
      event: 'claim',
      permission: 'followReferrals',
      input: { owner: command.actor.userId },
    }))
}
