import { pickUpDue } from '@onthaal/shared/referrals'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

/** Within how many working days a referral is to be picked up. */
export type PickUpTerms = Pick<
  ReferralUseCaseDependencies,
  'pickUpWithinWorkingDays' | 'urgentPickUpWithinWorkingDays'
>

/** The day by which a desk is to pick up what is sent to it now; sooner when it cannot wait. */
export function pickUpBy(
  { pickUpWithinWorkingDays, urgentPickUpWithinWorkingDays }: PickUpTerms,
  { priority }: Pick<ReferralRow, 'priority'>,
  now: Date,
): string {
  const isUrgent = priority === 'urgent'
  return pickUpDue(now, isUrgent ? urgentPickUpWithinWorkingDays : pickUpWithinWorkingDays)
}
