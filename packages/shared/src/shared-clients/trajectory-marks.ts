import type { DataCategory } from '../protocols/index.ts'
import type {
  CompletionOutcome,
  FailureOutcome,
  ReferralType,
  Relation,
} from '../referrals/index.ts'

/** A referral that two sides share, for what it says of a trajectory. */
interface SharedReferral {
  readonly type: ReferralType
}

interface FollowedReferral extends SharedReferral {
  readonly relations: readonly Relation[]
  readonly outcome: CompletionOutcome | FailureOutcome | null
}

/**
 * Whether somebody may write down whether there is a contract and a certificate: whoever follows a referral for
 * civic integration, from which both follow. Where somebody moved, what comes of it elsewhere is told no more to
 * whoever referred them from where they lived.
 *
 * @param referrals what the two sides share, each with how somebody stands to it and how it ended, if it did
 */
export function mayMarkTrajectory(referrals: readonly FollowedReferral[]): boolean {
  return referrals.some(
    (one) => isTrajectory(one) && one.outcome !== 'moved' && one.relations.includes('owner'),
  )
}

/**
 * Whether the sender may know of contract and certificate: yes or no, and no more (decree of 7 June 2013, art. 20
 * §7), under a protocol that names it.
 *
 * @param referrals what the two sides share, each with the categories of the protocol it was sent under
 */
export function tellsTrajectory(
  referrals: readonly (SharedReferral & { readonly categories: readonly DataCategory[] })[],
): boolean {
  return referrals.some((one) => isTrajectory(one) && one.categories.includes('trajectory'))
}

function isTrajectory({ type }: SharedReferral): boolean {
  return type === 'civicIntegration'
}
