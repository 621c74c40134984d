import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import {
  type ClientMatch,
  clientMatches,
  requireClient,
  shownClient,
  shownClients,
} from '../client-matches.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

/**
 * Finds people whom another municipality referred to the agency and who may be the person of this referral, for
 * whoever works on it. The municipalities learn nothing of it.
 *
 * @throws NotFoundError when the actor does not follow the referral, or it no longer shares its person
 */
export function listClientMatches({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<ClientMatch[]> =>
    work(actor, async ({ referrals, clients, consultation }) => {
      const record = requireClient(actor, await referrals.find(referralId, belgianDay(clock())))
      const matches = await clientMatches(clients, record)
      consultation.note(shownClient(actor, record), ...shownClients(actor, matches))
      return matches
    })
}
