import { addDays, type Day, dayNumber, dayOf, weekdayOf } from './calendar-day.ts'

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
  return isWorkingDayNumber(dayNumber(day))
}

/** By its number, because counting in text costs more than all the rest of a term. */
function isWorkingDayNumber(number: number): boolean {
  const known = workByNumber.get(number)
  if (known !== undefined) return known
  const dayOfWeek = weekdayOf(number)
  const day = dayOf(number)
  const works =
    dayOfWeek !== 0 && dayOfWeek !== 6 && !belgianHolidays(Number(day.slice(0, 4))).includes(day)
  if (workByNumber.size >= mostDays) workByNumber.clear()
  workByNumber.set(number, works)
  return works
}

const workByNumber = new Map<number, boolean>()
const mostDays = 10_000

/**
 * Counts working days the way a term is counted: the day itself does not count, the last day does.
 *
 * @param day the day to count from; it need not be a working day
 * @param count how many working days later, 0 or more
 * @returns the last day of the term, a working day; `day` itself when `count` is 0
 * @throws RangeError when `day` is no day
 */
export function addWorkingDays(day: Day, count: number): Day {
  if (!(count > 0)) return day
  let reached = dayNumber(day)
  for (let left = count; left > 0; ) {
    reached += 1
    if (isWorkingDayNumber(reached)) left -= 1
  }
  return dayOf(reached)
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
  const last = dayNumber(to)
  for (let number = dayNumber(from) + 1; number <= last; number += 1) {
    if (isWorkingDayNumber(number)) count += 1
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
