import type { Actor } from '../../actor.ts'
import { ReferralPendingError, TransitionNotAllowedError } from '../../errors.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeReferral, type Locked, writeChange } from './move-referral.ts'
import { requireDraft } from './require-draft.ts'
import { obstaclesOf } from './submission.ts'

/**
 * Has a draft go out as soon as a protocol lets it, in the name of whoever asks. All else that sending
 * needs has to be there now: nobody looks at it again.
 *
 * @throws TransitionNotAllowedError when it is no draft of the actor's organisation, lacks something else,
 *   or can be sent now
 * @throws ReferralPendingError when the same sender has an open one of this type for this person
 */
export function waitForProtocol(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor } = command
      requireDraft(actor, locked, 'wait')
      const { unmet, pending } = await obstaclesOf(actor, locked)
      if (pending !== undefined) throw new ReferralPendingError(pending)
      const others = unmet.filter((need) => need !== 'validProtocol')
      if (others.length > 0 || unmet.length === 0) {
        const allowed = unmet.length === 0 ? (['submit'] as const) : []
        throw new TransitionNotAllowedError('wait', 'draft', allowed, others)
      }
      await letWait(actor, locked)
    })
}

/** Puts a locked draft among those that wait, within a transaction of somebody else. */
export async function letWait(actor: Actor, locked: Locked): Promise<void> {
  await writeChange(actor, locked, {
    event: 'wait',
    permission: 'actAsSender',
    store: { waitsSince: locked.now, waitsBy: actor.userId },
  })
}
