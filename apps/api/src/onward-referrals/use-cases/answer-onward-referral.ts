import { eventOfAnswer } from '@onthaal/shared/onward-referrals'
import type { OnwardReferralAnswer } from '@onthaal/shared/onward-referrals/schemas'
import { decideOrRefuse } from '../move-onward.ts'
import {
  addOnwardEvent,
  changeOnward,
  type OnwardCommand,
  type OnwardUseCaseDependencies,
} from '../onward-use-cases.ts'
import { proveEducation } from '../prove-education.ts'

/**
 * Writes down what a school or a service answered by telephone or letter, or that a family came there.
 *
 * @throws NotFoundError when the actor may not see it
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws OnwardNotAllowedError when the actor does not follow the referral, or the answer does not follow from where
 *   it stands
 * @throws InvalidInputError when something that belongs to the answer is missing, or a day cannot be
 */
export function answerOnwardReferral(dependencies: OnwardUseCaseDependencies) {
  return (command: OnwardCommand<OnwardReferralAnswer>) =>
    changeOnward(dependencies, command, async (locked) => {
      const { hop, repositories, now } = locked
      const event = eventOfAnswer[command.input.answer]
      const changes = decideOrRefuse(hop, event, 'owner', command.input, now)
      const refusedAt = event === 'refuse' ? now : hop.refusedAt
      await repositories.onwardReferrals.update(hop, { ...changes, refusedAt })
      await proveEducation(locked, changes)
      await addOnwardEvent(locked, { event, fromStatus: hop.status, toStatus: changes.status })
    })
}
