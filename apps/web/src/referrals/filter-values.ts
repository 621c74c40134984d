import { type Day, isDay } from '@onthaal/shared/time'

/** One value stands in an address as itself, several as a list. */
export type OneOrMore<Value> = Value | readonly Value[]

/** @returns those values that are known, in their order; none where an address asks in vain */
export function someOf<Value extends string>(
  known: readonly Value[],
  asked: unknown,
): OneOrMore<Value> | undefined {
  const wanted: readonly unknown[] = [asked].flat()
  const found = known.filter((value) => wanted.includes(value))
  return found.length > 1 ? found : found[0]
}

/** @returns a day as an address names it */
export function dayIn(asked: unknown): Day | undefined {
  return typeof asked === 'string' && isDay(asked) ? asked : undefined
}
