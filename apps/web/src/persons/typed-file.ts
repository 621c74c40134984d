import type { Person, PersonInput } from './person.ts'
import { type Circumstances, faultsOf, type PersonFault } from './person-faults.ts'
import { inputOf } from './person-input.ts'
import { type PersonValues, valuesOf } from './person-values.ts'

/** A file that is edited in place: what the server has, and what stands in the fields. */
export interface TypedFile {
  seen: Person
  values: PersonValues
}

export function typedFileOf(person: Person): TypedFile {
  return { seen: person, values: valuesOf(person) }
}

/** What is wrong in fields that do not hold what is stored; older faults of a file keep nothing from being saved. */
export function newFaultsOf({ seen, values }: TypedFile, circumstances: Circumstances) {
  const stored = valuesOf(seen)
  return faultsOf(values, circumstances).filter(
    ({ field }) =>
      changedFields(stored, values).includes(field) || isOfDocument(field, stored, values),
  )
}

/** A document that is taken away makes its last day wrong, which itself did not change. */
function isOfDocument(field: PersonFault['field'], stored: PersonValues, values: PersonValues) {
  return field === 'residenceDocumentUntil' && stored.residenceDocument !== values.residenceDocument
}

function changedFields(stored: PersonValues, values: PersonValues): string[] {
  const fields = Object.keys(values) as (keyof PersonValues)[]
  return fields.filter((field) => JSON.stringify(stored[field]) !== JSON.stringify(values[field]))
}

/**
 * What goes to the server: everything that can be saved, and of the rest what is stored already.
 *
 * @returns nothing when that is what the server has
 */
export function savableInput(
  { seen, values }: TypedFile,
  circumstances: Circumstances,
): PersonInput | undefined {
  const stored = valuesOf(seen)
  const savable = { ...values }
  const putBack = <Field extends keyof PersonValues>(field: Field) => {
    savable[field] = stored[field]
  }
  for (const { field } of newFaultsOf({ seen, values }, circumstances)) {
    putBack(field)
    // A document and its last day are one answer.
    if (field === 'residenceDocumentUntil') putBack('residenceDocument')
  }
  const input = inputOf(savable, circumstances)
  const isKnown = JSON.stringify(input) === JSON.stringify(inputOf(stored, circumstances))
  return isKnown ? undefined : input
}
