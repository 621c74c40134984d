type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** Leaves out what is null or undefined: absent on the wire, never `null` (Belgif rule `jsn-null`). */
export function present<T extends object>(values: T): Present<T> {
  const kept: Present<T> = {}
  // Every line of every list comes past here: a loop costs a third of lists of pairs.
  for (const name of Object.keys(values) as (keyof T)[]) {
    const value = values[name]
    if (value !== null && value !== undefined) kept[name] = value as NonNullable<T[typeof name]>
  }
  return kept
}
