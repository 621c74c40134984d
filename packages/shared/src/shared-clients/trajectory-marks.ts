import type { DataCategory } from '../protocols/index.ts'
import type { ReferralType, Relation } from '../referrals/index.ts'

/** A referral that two sides share, for what it says of a trajectory. */
interface SharedReferral {
  readonly type: ReferralType
}

/**
 * Whether somebody may write down whether there is a contract and a certificate: whoever follows a referral for
 * civic integration, from which both follow.
 *
 * @param referrals what the two sides share, each with how somebody stands to it
 */
export function mayMarkTrajectory(
  referrals: readonly (SharedReferral & { readonly relations: readonly Relation[] })[],
): boolean {
  return referrals.some((one) => isTrajectory(one) && one.relations.includes('owner'))
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
