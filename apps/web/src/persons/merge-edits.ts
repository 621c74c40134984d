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

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/**
 * Brings two edits of one person together.
 *
 * @param base what both began with
 * @param mine what stands in my form
 * @param theirs what the other has saved meanwhile
 */
export function mergeEdits(base: PersonValues, mine: PersonValues, theirs: PersonValues): Merge {
  const merge: Merge = { merged: { ...theirs }, conflicts: [], taken: [] }
  const keepMine = <Field extends ValueField>(field: Field) => {
    merge.merged[field] = mine[field]
  }
  // What the other changed since is not what I checked.
  merge.merged.confirmedFields = mine.confirmedFields.filter((field) =>
    isSame(base[field], theirs[field]),
  )
  for (const field of Object.keys(base) as (keyof PersonValues)[]) {
    if (field === 'confirmedFields' || field === 'partition') continue
    const iChanged = !isSame(base[field], mine[field])
    const theyChanged = !isSame(base[field], theirs[field])
    if (iChanged) keepMine(field)
    if (!theyChanged || isSame(mine[field], theirs[field])) continue
    if (iChanged) merge.conflicts.push(field)
    else merge.taken.push(field)
  }
  return merge
}
