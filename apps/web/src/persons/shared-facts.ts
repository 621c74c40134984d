import { type Circumstances, faultsOf } from './person-faults.ts'
import type { PersonValues } from './person-values.ts'

/** What people who live together most often have in common. */
export const sharedFacts = {
  address: ['street', 'houseNumber', 'box', 'postalCode', 'city'],
  languages: ['contactLanguage', 'interpreterNeeded', 'homeLanguages'],
  residence: [
    'residenceGround',
    'register',
    'firstRegisteredBelgiumOn',
    'firstRegisteredHereOn',
    'residenceCheckOpen',
  ],
} as const satisfies Record<string, readonly (keyof PersonValues)[]>

/** @returns these fields of a form, and no others */
export function factsIn<Field extends keyof PersonValues>(
  values: PersonValues,
  fields: readonly Field[],
): Pick<PersonValues, Field> {
  return Object.fromEntries(fields.map((field) => [field, values[field]])) as Pick<
    PersonValues,
    Field
  >
}

/**
 * What somebody takes over of another who lives with them: only what they have no answer for, and what can
 * be true of them too.
 *
 * @param from the other
 * @param to as it stands in the form
 * @param kind which facts
 * @returns the fields that change
 */
export function sharedWith(
  from: PersonValues,
  to: PersonValues,
  kind: keyof typeof sharedFacts,
  circumstances: Circumstances,
): Partial<PersonValues> {
  const open = sharedFacts[kind].filter((field) => to[field].length === 0 && from[field].length > 0)
  const taken = factsIn(from, open)
  const wrong = faultsOf({ ...to, ...taken }, circumstances).map(({ field }) => String(field))
  return factsIn(
    from,
    open.filter((field) => !wrong.includes(field)),
  )
}

/**
 * Takes back what somebody took over of another. Whatever was changed after that stays.
 *
 * @param now as it stands in the form
 * @param copied what was taken over
 * @param before what stood there until then
 * @returns the fields that change
 */
export function takenBack(
  now: PersonValues,
  copied: Partial<PersonValues>,
  before: Partial<PersonValues>,
): Partial<PersonValues> {
  const fields = (Object.keys(copied) as (keyof PersonValues)[]).filter(
    (field) => JSON.stringify(now[field]) === JSON.stringify(copied[field]),
  )
  return Object.fromEntries(fields.map((field) => [field, before[field]]))
}
