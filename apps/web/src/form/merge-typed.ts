interface Merge<Values> {
  values: Values
  /** What only the other place changed: it is taken over. */
  taken: (keyof Values & string)[]
  /** What both changed, each into something else: what stands here wins, and is told. */
  both: (keyof Values & string)[]
}

/** Whether two values of a form say the same, lists among them. */
export const isSame = (left: unknown, right: unknown) =>
  JSON.stringify(left) === JSON.stringify(right)

/**
 * Brings what is typed in a form together with what was saved meanwhile from another place.
 *
 * @param base what both began with
 * @param mine what stands in the form
 * @param theirs what was saved
 */
export function mergeTyped<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
): Merge<Values> {
  const fields = Object.keys(mine) as (keyof Values & string)[]
  const isMine = (field: keyof Values) => !isSame(base[field], mine[field])
  const moved = fields.filter(
    (field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]),
  )
  return {
    values: {
      ...theirs,
      ...Object.fromEntries(fields.filter(isMine).map((field) => [field, mine[field]])),
    },
    taken: moved.filter((field) => !isMine(field)),
    both: moved.filter(isMine),
  }
}
