import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type ReferralRecord, shownReferral } from '../../referrals/index.ts'
import {
  type AgencyReferralUseCaseDependencies,
  requireReceived,
} from '../agency-referral-use-cases.ts'

/**
 * What the agency referred the person of a referral to, the oldest first.
 *
 * @throws NotFoundError when the actor's agency did not receive the referral
 */
export function listAgencyReferrals({ work, clock }: AgencyReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<ReferralRecord[]> =>
    work(actor, async (repositories) => {
      const { referrals, agencyReferrals, consultation } = repositories
      const today = belgianDay(clock())
      const record = requireReceived(actor, await referrals.find(referralId, today))
      const { partitionId, id: originReferralId } = record.referral
      const ids = await agencyReferrals.listOf({ partitionId, originReferralId })
      const found = ids.length === 0 ? [] : await referrals.findAll(ids, today)
      consultation.note(...[record, ...found].map((one) => shownReferral(actor, one)))
      return found.toSorted(
        (one, other) => ids.indexOf(one.referral.id) - ids.indexOf(other.referral.id),
      )
    })
}
