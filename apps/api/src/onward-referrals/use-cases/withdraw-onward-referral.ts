import type { OnwardReferralWithdrawal } from '@onthaal/shared/onward-referrals/schemas'
import { decideOrRefuse } from '../move-onward.ts'
import {
  addOnwardEvent,
  changeOnward,
  type OnwardCommand,
  type OnwardUseCaseDependencies,
} from '../onward-use-cases.ts'

/**
 * Withdraws an onward referral that still waits for an answer; its link opens nothing any more.
 *
 * @throws NotFoundError when the actor may not see it
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws OnwardNotAllowedError when the actor does not follow the referral, or something came of it already
 */
export function withdrawOnwardReferral(dependencies: OnwardUseCaseDependencies) {
  return (command: OnwardCommand<OnwardReferralWithdrawal>) =>
    changeOnward(dependencies, command, async (locked) => {
      const { hop, repositories, now } = locked
      const input = { withdrawReason: command.input.reason }
      const changes = decideOrRefuse(hop, 'withdraw', 'owner', input, now)
      await repositories.onwardReferrals.update(hop, changes)
      const { status: toStatus } = changes
      await addOnwardEvent(locked, { event: 'withdraw', fromStatus: hop.status, toStatus })
    })
}
