import { sharesPerson } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'

/**
 * The whole number of the person of a referral, as its sender knows it, for whoever follows it up.
 *
 * @throws NotFoundError when the actor may not see the referral or no longer shares its person, or the
 *   sender knows no number
 */
export function getReferralPersonInsz({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<string> =>
    work(actor, async ({ referrals, consultation }) => {
      const record = required(await referrals.find(referralId, belgianDay(clock())))
      const insz = sharesPerson(record.referral) ? record.person.insz : null
      const shown = required(insz ?? undefined)
      consultation.note(shownReferral(actor, record))
      return shown
    })
}
