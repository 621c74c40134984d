import type { PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import { mayBeMinor } from './minors.ts'

/**
 * How whoever answers for somebody is reached: for a minor that counts as much as a number of their own.
 *
 * @param person whose birth date is known as far as it is
 * @param members who would go along with a referral of that person, each with those who answer for them
 * @param on the day to know the age on
 * @returns those who answer for the person; nobody once they are of age
 */
export function guardiansToReach<Guardian>(
  { birthDate }: { readonly birthDate?: PartialDate | undefined },
  members: readonly { readonly isReferred: boolean; readonly guardians: readonly Guardian[] }[],
  on: Day,
): readonly Guardian[] {
  if (!mayBeMinor(birthDate, on)) return []
  return members.find(({ isReferred }) => isReferred)?.guardians ?? []
}
