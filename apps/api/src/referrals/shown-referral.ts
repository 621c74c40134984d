import { purposeOfReferral } from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import type { Shown } from '../consultations/index.ts'
import { relationsTo } from './referral-facts.ts'
import type { ReferralRecord } from './referral-records.ts'

/** A referral, as the consultation log tells that an actor saw it. */
export function shownReferral(actor: Actor, record: Pick<ReferralRecord, 'referral'>): Shown {
  const { referral } = record
  const sends = referral.senderOrganisationId === actor.organisation.id
  return {
    partitionId: referral.partitionId,
    keeperId: referral.senderOrganisationId,
    personIds: [referral.personId],
    referralId: referral.id,
    purpose: purposeOfReferral(relationsTo(actor, record), sends),
  }
}
