import { addDays, type Day } from '../time/index.ts'
import type { Quarter } from './publish-year.ts'

/** How long after its end a quarter is told, in days: what was sent at the end of it is in by then. */
const settlingDays = 14

/** A quarter of a calendar year. */
export interface YearQuarter {
  readonly year: number
  readonly quarter: Quarter
}

/**
 * @param today the day in Belgium
 * @returns the last quarter that is closed long enough to be told, as a number by which quarters follow each other
 */
export function lastClosedQuarter(today: Day): number {
  const settled = addDays(today, -settlingDays)
  return Number(settled.slice(0, 4)) * 4 + Math.floor((Number(settled.slice(5, 7)) - 1) / 3) - 1
}

/** @param number as of {@link lastClosedQuarter} */
export function quarterAt(number: number): YearQuarter {
  return { year: Math.floor(number / 4), quarter: ((number % 4) + 1) as Quarter }
}
