import type { Tally } from './publish-year.ts'
import { type SafeSplit, safeAges, unknownCode } from './safe-vocabulary.ts'

/** How many people of a place have all of this in common. */
export interface SafeFact {
  readonly quarter: number
  readonly type: string
  readonly result: string
  readonly pickUp: string
  readonly language: string | null
  /** Year of birth. */
  readonly born: number | null
  readonly people: number
}

/**
 * @param born the year of birth
 * @param year the year that is told of
 * @returns the band of the age that they reach in that year
 */
export function safeAgeOf(born: number | null, year: number): string {
  if (born === null || born > year) return unknownCode
  const age = year - born
  return (
    safeAges.find((band) => {
      const [from, until] = band.split('-').map(Number)
      return from !== undefined && until !== undefined && from <= age && age <= until
    }) ?? '65+'
  )
}

/** Counts people by quarter, from the first one to the last one asked for. */
export function byQuarter(facts: readonly SafeFact[], until: number): number[] {
  const counts = new Array<number>(until).fill(0)
  for (const { quarter, people } of facts) {
    if (quarter <= until) counts[quarter - 1] = (counts[quarter - 1] ?? 0) + people
  }
  return counts
}

/** Counts people by each split, each by itself. */
export function bySplit(facts: readonly SafeFact[], year: number): Record<SafeSplit, Tally> {
  const count = (codeOf: (fact: SafeFact) => string): Tally => {
    const tally: Record<string, number> = {}
    for (const fact of facts) {
      const code = codeOf(fact)
      tally[code] = (tally[code] ?? 0) + fact.people
    }
    return tally
  }
  return {
    type: count(({ type }) => type),
    result: count(({ result }) => result),
    pickUp: count(({ pickUp }) => pickUp),
    language: count(({ language }) => language ?? unknownCode),
    age: count(({ born }) => safeAgeOf(born, year)),
  }
}
