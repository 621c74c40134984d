import { addDays, type Day, weekday } from './calendar-day.ts'

/**
 * The ten public holidays of Belgium (royal decree of 18 April 1974, art. 1).
 *
 * @param year four digits
 * @returns the days in time order
 */
export function belgianHolidays(year: number): readonly Day[] {
  const known = holidaysByYear.get(year)
  if (known !== undefined) return known
  const holidays = holidaysOf(year)
  holidaysByYear.set(year, holidays)
  return holidays
}

/** Lists ask for the same few years again and again. */
const holidaysByYear = new Map<number, readonly Day[]>()

function holidaysOf(year: number): Day[] {
  const easter = easterSunday(year)
  return [
    `${year}-01-01`,
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-07-21`,
    `${year}-08-15`,
    `${year}-11-01`,
    `${year}-11-11`,
    `${year}-12-25`,
  ].sort()
}

/**
 * @param day a calendar day
 * @returns whether the desks work: Monday to Friday, no public holiday
 * @throws RangeError when `day` is no day
 */
export function isWorkingDay(day: Day): boolean {
  const dayOfWeek = weekday(day)
  if (dayOfWeek === 0 || dayOfWeek === 6) return false
  return !belgianHolidays(Number(day.slice(0, 4))).includes(day)
}

/**
 * Counts working days the way a term is counted: the day itself does not count, the last day does.
 *
 * @param day the day to count from; it need not be a working day
 * @param count how many working days later, 0 or more
 * @returns the last day of the term, a working day; `day` itself when `count` is 0
 * @throws RangeError when `day` is no day
 */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/**
 * Counts the working days of a span the way {@link addWorkingDays} does: the first day does not count,
 * the last one does.
 *
 * @param from the day to count from
 * @param to the last day that counts; nothing counts when it is not later
 * @returns how many working days there are
 * @throws RangeError when one of them is no day
 */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1
  }
  return count
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
