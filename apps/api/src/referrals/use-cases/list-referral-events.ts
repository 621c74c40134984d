import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ReferralEventRecord } from '../referral-event-repository.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { shownReferral } from '../shown-referral.ts'

export interface ReferralHistory {
  readonly record: ReferralRecord
  readonly events: readonly ReferralEventRecord[]
}

/** @throws NotFoundError when the actor may not see the referral */
export function listReferralEvents({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, referralId: string): Promise<ReferralHistory> =>
    work(actor, async ({ referrals, referralEvents, consultation }) => {
      const record = required(await referrals.find(referralId, belgianDay(clock())))
      const { partitionId, id } = record.referral
      consultation.note(shownReferral(actor, record))
      return { record, events: await referralEvents.list(partitionId, id) }
    })
}
