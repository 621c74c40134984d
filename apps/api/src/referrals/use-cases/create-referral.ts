import type { NewReferral } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'
import { startDraft } from './start-draft.ts'

/**
 * Starts a referral as a draft of the actor's organisation.
 *
 * @throws InvalidInputError when the person has no file here, the desk does not serve them, or a field
 *   contradicts another
 * @throws ReferralPendingError when an open one of this type for this person exists here
 * @throws DraftExistsError naming the draft of this type for this person that stands outside any talk
 */
export function createReferral({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, input: NewReferral, intent: Intent): Promise<ReferralRecord> =>
    work(actor, async (repositories) => {
      const now = clock()
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const fresh = newId()
        await startDraft({ actor, repositories, now }, { id: fresh, input })
        return fresh
      })
      const record = required(await repositories.referrals.find(id, belgianDay(now)))
      repositories.consultation.note(shownReferral(actor, record))
      return record
    })
}
