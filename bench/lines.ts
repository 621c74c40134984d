/** One thing that was measured at one volume, and what the design allows. */
export interface Line {
  readonly what: string
  readonly referrals: number
  readonly measured: number
  /** None for a ratio. */
  readonly unit?: string
  readonly digits?: number
  readonly atMost?: number
  readonly atLeast?: number
}

/** @returns whether it is as the design wants it; undefined where that wants nothing */
export function isKept({ measured, atMost, atLeast }: Line): boolean | undefined {
  if (atMost === undefined && atLeast === undefined) return undefined
  return measured <= (atMost ?? Number.POSITIVE_INFINITY) && measured >= (atLeast ?? 0)
}
