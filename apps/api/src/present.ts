type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** Leaves out what is null or undefined: absent on the wire, never `null` (Belgif rule `jsn-null`). */
export function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<T>
}
