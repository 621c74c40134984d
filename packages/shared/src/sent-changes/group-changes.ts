import { type SentField, sentFields } from './sent-fields.ts'

/** A field that got another value at some moment; `null` is no value. */
export interface FieldChange<Value> {
  readonly field: SentField
  readonly before: Value | null
  readonly value: Value | null
  readonly at: Date
}

/**
 * Makes one line for each field of what changed since somebody looked: from what it was then to what it is
 * now, however often it changed in between. What is as it was again is left out.
 *
 * @param changes in the order in which they were made
 * @returns at most one for each field, in the order of {@link sentFields}, with the moment of its last change
 */
export function groupChanges<Value>(changes: readonly FieldChange<Value>[]): FieldChange<Value>[] {
  const byField = Map.groupBy(changes, ({ field }) => field)
  return sentFields.flatMap((field) => {
    const some = byField.get(field) ?? []
    const [first, last] = [some.at(0), some.at(-1)]
    if (first === undefined || last === undefined) return []
    const grouped = { field, before: first.before, value: last.value, at: last.at }
    return JSON.stringify(grouped.before) === JSON.stringify(grouped.value) ? [] : [grouped]
  })
}
