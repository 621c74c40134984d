import { ReferralPendingError } from '../../errors.ts'
import type { ReferralRepository, ReferralRow } from '../referral-repository.ts'

/**
 * Two desks at work on the same question diverge, so a second open referral of one type for one person
 * is refused to the same sender; what was forwarded is no question of its own. One by another organisation
 * is not: its existence is not theirs to know. Within one talk a second draft is refused as well: two tabs
 * make one line.
 *
 * @throws ReferralPendingError naming the first
 */
export async function refusePending(
  referrals: ReferralRepository,
  row: ReferralRow,
): Promise<void> {
  if (row.partOf !== null) return
  const pending = (await referrals.findSameLine(row)) ?? (await referrals.findPending(row))
  if (pending !== undefined) throw new ReferralPendingError(pending)
}
