import {
  type DeskRole,
  type ReferralActor,
  type ReferralParties,
  relationsOf,
} from '../referrals/index.ts'
import type { GivingObstacle } from './distribution-vocabulary.ts'

/** A colleague as the rules see them: every membership that they work in. */
export interface ChosenColleague {
  readonly id: string
  readonly memberships: readonly Omit<ReferralActor, 'userId'>[]
}

/** What decides who may follow a referral. */
export interface ReferralToGive extends ReferralParties {
  /** The staff that it asks for: one of them is enough. */
  readonly deskRoles: readonly DeskRole[]
}

/**
 * Who may follow a referral: whoever could pick it up at its desk, and is of the staff it asks for.
 *
 * @param referral the parties, the type and the staff asked for
 * @param colleagues who was chosen
 * @returns the ids of those who may, in the same order
 */
export function whoMayFollow(
  referral: ReferralToGive,
  colleagues: readonly ChosenColleague[],
): string[] {
  return colleagues
    .filter(({ id, memberships }) =>
      memberships.some(
        (membership) =>
          relationsOf({ ...membership, userId: id }, referral).includes('receiver') &&
          isAskedFor(referral, membership),
      ),
    )
    .map(({ id }) => id)
}

/**
 * Why none of the chosen colleagues may follow a referral: the last thing that keeps the nearest of them
 * from it.
 *
 * @param referral a referral that nobody of them may follow
 * @param colleagues who was chosen
 * @returns `staff` when somebody could pick it up who is not of the staff it asks for, `education` when
 *   somebody of the desk lacks that capability alone, `desk` when nobody follows referrals there
 */
export function whyNobodyMay(
  referral: ReferralToGive,
  colleagues: readonly ChosenColleague[],
): Extract<GivingObstacle, 'desk' | 'education' | 'staff'> {
  const could = (membership: Omit<ReferralActor, 'userId'>) =>
    relationsOf({ ...membership, userId: '' }, referral).includes('receiver')
  const memberships = colleagues.flatMap((colleague) => colleague.memberships)
  if (memberships.some(could)) return 'staff'
  if (memberships.some((one) => could({ ...one, education: true }))) return 'education'
  return 'desk'
}

function isAskedFor(
  { deskRoles }: ReferralToGive,
  { roles }: Pick<ReferralActor, 'roles'>,
): boolean {
  return deskRoles.some((role) => roles.includes(role))
}
