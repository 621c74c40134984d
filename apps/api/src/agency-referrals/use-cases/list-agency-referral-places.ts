import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { ReceivingDesk } from '../../reference-data/index.ts'
import {
  type AgencyReferralUseCaseDependencies,
  placesFor,
  requireReceived,
} from '../agency-referral-use-cases.ts'

/**
 * The desks of the municipality and its OCMW to which the person of a referral can be referred.
 *
 * @throws NotFoundError when the actor's agency did not receive the referral
 */
export function listAgencyReferralPlaces({ work, clock }: AgencyReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<ReceivingDesk[]> =>
    work(actor, async (repositories) => {
      const now = clock()
      const record = await repositories.referrals.find(referralId, belgianDay(now))
      return placesFor(repositories, requireReceived(actor, record), now)
    })
}
