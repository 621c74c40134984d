import { isSame, mergeTyped } from '../form/index.ts'
import type { PersonValues } from './person-values.ts'

/** A field that two people can fill in each in their own way. */
export type ValueField = Exclude<keyof PersonValues, 'confirmedFields' | 'partition'>

interface Merge {
  /** What the form holds afterwards: mine where I changed something, theirs everywhere else. */
  merged: PersonValues
  /** Fields that both changed, each into something else: a person has to choose. */
  conflicts: ValueField[]
  /** Fields that only the other changed; they are taken over. */
  taken: ValueField[]
}

const isValueField = (field: keyof PersonValues): field is ValueField =>
  field !== 'confirmedFields' && field !== 'partition'

/**
 * Brings two edits of one person together.
 *
 * @param base what both began with
 * @param mine what stands in my form
 * @param theirs what the other has saved meanwhile
 */
export function mergeEdits(base: PersonValues, mine: PersonValues, theirs: PersonValues): Merge {
  const { values, taken, both } = mergeTyped(base, mine, theirs)
  return {
    merged: {
      ...values,
      // What the other changed since is not what I checked.
      confirmedFields: mine.confirmedFields.filter((field) => isSame(base[field], theirs[field])),
      partition: theirs.partition,
    },
    conflicts: both.filter(isValueField),
    taken: taken.filter(isValueField),
  }
}
