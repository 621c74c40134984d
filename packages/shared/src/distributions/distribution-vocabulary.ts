/** Why work is handed out, as coded by the manager who does it. */
export const distributionReasons = ['workload', 'absence', 'leaving', 'expertise', 'other'] as const
export type DistributionReason = (typeof distributionReasons)[number]

/** The code that stands with what an undoing put back. */
export const distributionUndone = 'distributionUndone'

/** Why a referral does not go where it was to go. */
export const givingObstacles = [
  'notYours',
  'closed',
  'questionOpen',
  'notPickedUp',
  'contacted',
  'theirs',
  'desk',
  'education',
  'staff',
  'stale',
] as const
export type GivingObstacle = (typeof givingObstacles)[number]

/** Why a referral is not put back. */
export const undoObstacles = ['notYours', 'closed', 'otherOwner', 'changed'] as const
export type UndoObstacle = (typeof undoObstacles)[number]

/** How many referrals are handed out at once at the most; a count is exact up to there. */
export const maxDistributed = 1000

/** Among how many colleagues work is spread at the most. */
export const maxColleagues = 50

/** How long what was handed out can be put back as a whole, in minutes: as long as picking up. */
const undoDistributionMinutes = 15

/**
 * @param madeAt when the work was handed out
 * @returns the last moment at which that can be undone
 */
export function undoableUntil(madeAt: Date): Date {
  return new Date(madeAt.getTime() + undoDistributionMinutes * 60_000)
}
