import { type Day, daysInMonth } from '../time/index.ts'

/** Days in Belgium, both included. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

/** A calendar month, or the part of it that lies in a period. */
export interface Month extends Period {
  /** `yyyy-MM` */
  readonly month: string
}

/** Figures of more than three years say little about a desk, and cost much. */
export const longestPeriodInMonths = 36

/**
 * @param today the day in Belgium
 * @returns the current calendar month up to today, and the eleven whole ones before it as far as there
 * are any: the calendar begins with the year 1
 */
export function lastTwelveMonths(today: Day): Period {
  const first = Math.max(monthNumber(today) - 11, monthNumber('0001-01-01'))
  return { from: `${monthAt(first)}-01`, until: today }
}

/**
 * The days that are looked back on; what was left out follows from today.
 *
 * @param asked the first and the last day, as far as they were asked for
 * @param today the day in Belgium
 */
export function periodOf(
  { from, until }: { from?: Day | undefined; until?: Day | undefined },
  today: Day,
): Period {
  const last = until ?? today
  return { from: from ?? lastTwelveMonths(last).from, until: last }
}

/**
 * @param period the days that are looked back on
 * @returns why there are no figures of it, if so: it ends before it begins, or lasts too long
 */
export function faultOfPeriod(period: Period): 'beforeFrom' | 'tooLong' | undefined {
  if (period.until < period.from) return 'beforeFrom'
  return isAtMostMonths(period, longestPeriodInMonths) ? undefined : 'tooLong'
}

function isAtMostMonths({ from, until }: Period, months: number): boolean {
  const between = monthNumber(until) - monthNumber(from)
  return between < months || (between === months && until.slice(8) < from.slice(8))
}

/**
 * @param period days in Belgium
 * @returns the calendar months in time order, the first and the last cut to the period; none when the
 * period is empty
 */
export function monthsOf({ from, until }: Period): Month[] {
  const months: Month[] = []
  for (let at = monthNumber(from); at <= monthNumber(until); at += 1) {
    const month = monthAt(at)
    const first = `${month}-01`
    const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`
    months.push({
      month,
      from: first < from ? from : first,
      until: last > until ? until : last,
    })
  }
  return months
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthAt(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}
