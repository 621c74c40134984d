import { ageRange, type PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import type { HouseholdRole } from './household-vocabulary.ts'

/** The age at which somebody is of age (old Civil Code art. 388). */
const fullAge = 18

/**
 * Whether somebody can be a minor, as far as their birth date is known.
 *
 * @param birthDate a stored partial date; `undefined` when nothing is known of it
 * @param on the day to know it on
 */
export function mayBeMinor(birthDate: PartialDate | undefined, on: Day): boolean {
  return birthDate === undefined || ageRange(birthDate, on).youngest < fullAge
}

/**
 * Whether somebody is a minor, whatever of their birth date is not known.
 *
 * @param birthDate a stored partial date; absent when nothing is known of it, so that nothing is sure
 * @param on the day to know it on
 */
export function isSurelyMinor(birthDate: PartialDate | null | undefined, on: Day): boolean {
  return birthDate ? ageRange(birthDate, on).oldest < fullAge : false
}

/**
 * Whether children live with somebody who can still be minors.
 *
 * @param others the other people in their household: what each is there, and their birth date as far as it is known
 * @param on the day to know it on
 */
export function livesWithChild(
  others: readonly {
    readonly role: HouseholdRole
    readonly birthDate?: PartialDate | null | undefined
  }[],
  on: Day,
): boolean {
  return others.some(
    ({ role, birthDate }) => role === 'child' && mayBeMinor(birthDate ?? undefined, on),
  )
}

/**
 * The role of somebody whose household is made around them: a child when they surely are a minor.
 *
 * @param birthDate a stored partial date; `undefined` when nothing is known of it
 * @param on the day to know it on
 */
export function firstRoleOf(birthDate: PartialDate | undefined, on: Day): HouseholdRole {
  return isSurelyMinor(birthDate, on) ? 'child' : 'adult'
}
