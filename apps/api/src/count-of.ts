/** How much a list holds. */
export interface Count {
  readonly total: number
  /** False when there are more. */
  readonly totalIsExact: boolean
}

/** Beyond this many, a count says little and costs much. */
export const countedExactly = 1_000

/** @param counted up to one more than {@link countedExactly} */
export function countOf(counted: number): Count {
  return {
    total: Math.min(counted, countedExactly),
    totalIsExact: counted <= countedExactly,
  }
}
