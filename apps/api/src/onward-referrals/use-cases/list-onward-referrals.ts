import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type ReferralRecord, shownReferral } from '../../referrals/index.ts'
import {
  type OnwardUseCaseDependencies,
  type WholeOnward,
  wholeOnward,
} from '../onward-use-cases.ts'

export interface WholeOnwards {
  readonly record: ReferralRecord
  readonly hops: readonly WholeOnward[]
}

/**
 * All onward referrals of a referral that the actor may know of. Of health and welfare row-level security gives the
 * sender nothing.
 *
 * @throws NotFoundError when the actor may not see the referral
 */
export function listOnwardReferrals({ work, clock }: OnwardUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<WholeOnwards> =>
    work(actor, async (repositories) => {
      const now = clock()
      const record = required(await repositories.referrals.find(referralId, belgianDay(now)))
      const { partitionId, id } = record.referral
      const found = await repositories.onwardReferrals.ofReferral(partitionId, id)
      const hops: WholeOnward[] = []
      for (const { hop } of found) hops.push(await wholeOnward(repositories, actor, hop.id, now))
      repositories.consultation.note(shownReferral(actor, record))
      return { record, hops }
    })
}
