import { type Day, readDay } from '@onthaal/shared/time'

/** Nothing that is typed here was earlier: it is a slip in the year. */
const firstDay = '1900-01-01'

type TypedDay = { ok: true; day: Day } | { ok: false; fault: 'dateInvalid' | 'dateInFuture' }

/**
 * A day that something happened, as people here type it.
 *
 * @param typed such as 31/12/2026
 * @param today the last day that is possible, `yyyy-MM-dd`
 */
export function readPastDay(typed: string, today: Day): TypedDay {
  const day = readAnyDay(typed, today)
  if (day === undefined) return { ok: false, fault: 'dateInvalid' }
  return day > today ? { ok: false, fault: 'dateInFuture' } : { ok: true, day }
}

/**
 * A day that is still to come, as people here type it.
 *
 * @param typed such as 31/12/2026
 * @param today the last day that is too early, `yyyy-MM-dd`
 * @returns the day, or undefined when it is none or not later than today
 */
export function readFutureDay(typed: string, today: Day): Day | undefined {
  const day = readAnyDay(typed, today)
  return day !== undefined && day > today ? day : undefined
}

/**
 * A day before or after today, as people here type it.
 *
 * @param typed such as 31/12/2026
 * @param today the day it is typed on, which says the century of a year of two digits
 * @returns the day, or undefined when it is none
 */
export function readAnyDay(typed: string, today: Day): Day | undefined {
  const read = readDay(typed, today)
  return read.ok && read.value >= firstDay ? read.value : undefined
}
