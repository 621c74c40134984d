import type { PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import type { GuardianKind, HouseholdRole } from './household-vocabulary.ts'
import { firstRoleOf, mayBeMinor } from './minors.ts'
import { isWithoutParents } from './without-parents.ts'

/** Somebody who lives in a household now. */
interface Member {
  readonly personId: string
  readonly role: HouseholdRole
  readonly birthDate?: PartialDate | null | undefined
}

/** That somebody answers for a minor. */
interface Answering {
  readonly minor: string
  readonly guardian: string
}

/** The same as it is known: a guardian may be known by name alone. */
interface Known {
  readonly minor: string
  readonly guardian?: string | undefined
  readonly kind?: GuardianKind | undefined
}

/**
 * Who probably answers for the children of a household: the adults who keep it, each for each child (old Civil
 * Code art. 373). Not for a child who has a guardian instead of parents. Staff say whether it is so.
 *
 * @param members who lives there now, with their role and their birth date as far as it is known
 * @param known who answers already, in whatever capacity
 * @param on the day to know ages on
 * @returns what is not known yet, by child, in the order of the members
 */
export function proposeGuardians(
  members: readonly Member[],
  known: readonly Known[],
  on: Day,
): Answering[] {
  const born = ({ birthDate }: Member) => birthDate ?? undefined
  const hasGuardian = ({ personId }: Member) =>
    isWithoutParents(
      {},
      known.flatMap(({ minor, kind }) => (minor === personId && kind ? [{ kind }] : [])),
    )
  const minors = members.filter(
    (one) => one.role === 'child' && mayBeMinor(born(one), on) && !hasGuardian(one),
  )
  const adults = members.filter(
    (one) => ['adult', 'partner'].includes(one.role) && firstRoleOf(born(one), on) === 'adult',
  )
  return minors
    .flatMap(({ personId: minor }) => adults.map(({ personId: guardian }) => ({ minor, guardian })))
    .filter(
      ({ minor, guardian }) =>
        !known.some((one) => one.minor === minor && one.guardian === guardian),
    )
}
