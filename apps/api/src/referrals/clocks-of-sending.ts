import { clocksFrom, type ReferralClocks, termsOn } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import type { ReferralRow } from './referral-repository.ts'
import type { ReferralRepositories } from './referral-use-cases.ts'

type Sent = Pick<
  ReferralRow,
  'senderOrganisationId' | 'receiverOrganisationId' | 'deskId' | 'type' | 'priority'
>

/**
 * The service clocks of a referral that is sent now, by the terms that hold today. What is changed of the terms
 * later leaves them as they are.
 */
export async function clocksOfSending(
  { referralTerms }: Pick<ReferralRepositories, 'referralTerms'>,
  referral: Sent,
  now: Date,
): Promise<ReferralClocks> {
  const today = belgianDay(now)
  const rules = await referralTerms.listBetween(referral, today)
  // Of agreements only those of these two come along.
  const agreementIds = rules.flatMap(({ agreementId }) => agreementId ?? [])
  return clocksFrom(now, termsOn(rules, { ...referral, agreementIds }, today))
}
