import { makeReferenceNumber, type ReferralClocks } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { emptyReferral } from './empty-referral.ts'
import type { ReferralRow } from './referral-repository.ts'

interface Part extends Pick<ReferralRow, 'id' | 'deskId' | 'protocolId' | 'agreementId'> {
  /** Eight random bytes, for its number. */
  readonly random: Uint8Array
  readonly at: Date
  readonly clocks: ReferralClocks
}

/** What another desk gets: the same question of the same sender, with a clock and a number of its own. */
export function partOf(referral: ReferralRow, { random, at, clocks, ...own }: Part): ReferralRow {
  const { partitionId, type, personId, senderOrganisationId, receiverOrganisationId } = referral
  const { reasons, reasonNote, priority, priorityReason, deskRoles, interviewId } = referral
  const { background, sentBy, sentLanguage, sentNationalityGroup, sentAgeGroup } = referral
  return {
    ...emptyReferral,
    ...{ partitionId, type, personId, senderOrganisationId, receiverOrganisationId },
    ...{ reasons, reasonNote, priority, priorityReason, deskRoles, interviewId },
    ...{ background, sentBy, sentLanguage, sentNationalityGroup, sentAgeGroup },
    ...own,
    reference: makeReferenceNumber(Number(belgianDay(at).slice(0, 4)), random),
    partOf: referral.id,
    status: 'submitted',
    createdAt: at,
    submittedAt: at,
    ...clocks,
  }
}
