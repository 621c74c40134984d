import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'

/** @throws NotFoundError when the actor may not see the referral */
export function getReferral({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<ReferralRecord> =>
    work(actor, async ({ referrals, consultation }) => {
      const record = required(await referrals.find(referralId, belgianDay(clock())))
      consultation.note(shownReferral(actor, record))
      return record
    })
}
