import { type ConsultedField, purposeOfReferral } from '@onthaal/shared/consultations'
import type { Actor } from '../actor.ts'
import type { Shown } from '../consultations/index.ts'
import { relationsTo } from './referral-facts.ts'
import type { ReferralRecord } from './referral-records.ts'

/**
 * What a whole referral shows: the household with how guardians are reached, what the rules said of the stay,
 * and what somebody told of their background.
 */
export const referralFields: readonly ConsultedField[] = [
  ...(['identity', 'contact', 'residence', 'household'] as const),
  ...(['interview', 'followUp'] as const),
]

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
