import type { ReferralDraft } from '@onthaal/shared/referrals/schemas'
import type { Actor } from '../../actor.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { editDraft } from './edit-draft.ts'
import { changeLocked } from './move-referral.ts'

export interface UpdateReferralCommand {
  readonly referralId: string
  readonly versions: readonly number[]
  readonly input: ReferralDraft
}

/**
 * Replaces what a draft asks. Once sent, a referral changes through its events alone.
 *
 * @throws NotFoundError when the actor may not see the referral
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws TransitionNotAllowedError when it is no draft of the actor's organisation
 * @throws InvalidInputError when a field contradicts another or the desk does not serve
 * @throws ReferralPendingError when the same talk has another line of this type for this person
 */
export function updateReferral(dependencies: ReferralUseCaseDependencies) {
  return (
    actor: Actor,
    { referralId, versions, input }: UpdateReferralCommand,
  ): Promise<ReferralRecord> =>
    changeLocked(dependencies, { actor, referralId, versions }, (locked) =>
      editDraft(actor, locked, input),
    )
}
