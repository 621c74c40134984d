import { type PersonField, personFields } from '@onthaal/shared/persons'
import type { FactValue } from '../db/tables/person-file-changes.ts'
import type { FactOrigin } from '../db/tables/person-files.ts'
import type { PersonFacts, PersonFile } from './person-repository.ts'

/** A field that got another value or whose value was confirmed; no value where it was emptied. */
export interface FactChange {
  readonly field: PersonField
  readonly value: FactValue | null
}

/**
 * @param before the file until now; nothing for a new file
 * @param confirmed fields that were checked, whether they differ or not
 * @returns each field that differs or was confirmed; of a new file each field that holds something
 */
export function changedFacts(
  before: PersonFacts | undefined,
  now: PersonFacts,
  confirmed: readonly PersonField[],
): FactChange[] {
  return personFields
    .map((field) => ({ field, value: factValue(now[field]) }))
    .filter(({ field, value }) => {
      const old = before === undefined ? null : factValue(before[field])
      return confirmed.includes(field) || JSON.stringify(old) !== JSON.stringify(value)
    })
}

/** @returns the origins of all facts after the changes; an emptied field has none */
export function provenanceAfter(
  before: PersonFile['provenance'],
  changes: readonly FactChange[],
  origin: FactOrigin,
): PersonFile['provenance'] {
  const provenance = { ...before }
  for (const { field, value } of changes) {
    if (value === null) delete provenance[field]
    else provenance[field] = origin
  }
  return provenance
}

/** @returns a fact as the history keeps it: nothing where a list is empty */
export function factValue(fact: PersonFacts[PersonField]): FactValue | null {
  return Array.isArray(fact) && fact.length === 0 ? null : fact
}
