import type { SchoolLinkOpening } from '@onthaal/shared/onward-referrals/schemas'
import type { SchoolSight } from '../school-door-repository.ts'
import { atLeast, keyOf, type SchoolUseCaseDependencies, seen } from '../school-use-cases.ts'

/**
 * Shows a school without an account what it needs to know of a child, for the token of its link and the birth date
 * together. A wrong birth date is counted, and the count stays whatever is answered.
 *
 * @throws SchoolLinkNotUsableError whyever the link leads nowhere
 * @throws InvalidInputError when the child was born on another day
 */
export function openSchoolLink({ atTheSchoolDoor, clock }: SchoolUseCaseDependencies) {
  return async (input: SchoolLinkOpening, traceId: string): Promise<SchoolSight> => {
    const key = keyOf(input)
    const knock = await atLeast(atTheSchoolDoor((door) => door.open(key, clock(), traceId, false)))
    return seen(knock)
  }
}
