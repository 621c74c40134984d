import type { PossibleOwner } from '@onthaal/shared/referral-moves/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { possibleOwners } from '../possible-owners.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

/**
 * @returns everybody of the receiving desk who may own a referral; nobody for an organisation that did
 *   not receive it, to which staff of others is not known
 * @throws NotFoundError when the actor may not see the referral
 */
export function listColleagues({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<PossibleOwner[]> =>
    work(actor, async ({ referrals, colleagues }) => {
      const { referral } = required(await referrals.find(referralId, belgianDay(clock())))
      return possibleOwners(await colleagues.listAtDesk(referral.deskId), referral)
    })
}
