import { type Day, daysInMonth } from './calendar-day.ts'

/**
 * Counts calendar months; a month without that day ends on its last one.
 *
 * @param day the day to count from
 * @param months how many months later, 0 or more
 * @returns the same day of a later month
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const reached = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(reached / 12), (reached % 12) + 1]
  const last = Math.min(dayOfMonth, daysInMonth(inYear, inMonth))
  return [String(inYear).padStart(4, '0'), two(inMonth), two(last)].join('-')
}

/**
 * The last day of a school year, which runs from 1 September to 31 August.
 *
 * @param day a day in it
 * @param later how many school years after that one, 0 or more
 * @returns 31 August
 */
export function endOfSchoolYear(day: Day, later = 0): Day {
  const startsBefore = day.slice(5) < '09-01'
  return `${String(Number(day.slice(0, 4)) + later + (startsBefore ? 0 : 1)).padStart(4, '0')}-08-31`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
