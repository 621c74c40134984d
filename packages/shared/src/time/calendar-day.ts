/** A calendar day in Belgium, `YYYY-MM-DD`. Days compare in time order as plain strings. */
export type Day = string

const msPerDay = 86_400_000
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

const belgianClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The calendar day on the clocks of Belgium, summer time included.
 *
 * @param instant any moment
 * @returns the day, `YYYY-MM-DD`
 */
export function belgianDay(instant: Date): Day {
  const hour = Math.floor(instant.getTime() / msPerHour)
  // Of old, midnight did not fall on a whole hour of UTC.
  if (!(hour >= firstWholeHour)) return readBelgianClock(instant)
  const known = dayByHour.get(hour)
  if (known !== undefined) return known
  const day = readBelgianClock(instant)
  if (dayByHour.size >= mostHours) dayByHour.clear()
  dayByHour.set(hour, day)
  return day
}

const msPerHour = 3_600_000
const firstWholeHour = Date.UTC(1980, 0, 1) / msPerHour

/** Asking the clock costs more than the rest of a line in a list; lists ask for the same hours again and again. */
const dayByHour = new Map<number, Day>()
const mostHours = 10_000

function readBelgianClock(instant: Date): Day {
  const parts = new Map(belgianClock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}

/**
 * How many days a month has in the Gregorian calendar.
 *
 * @param year four digits
 * @param month 1 to 12
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * @param text anything
 * @returns whether it is a day that exists, written `YYYY-MM-DD`
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = (dayPattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  // PostgreSQL, like the calendar, knows no year 0.
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * @param day the day to count from
 * @param days how many days later; negative for earlier
 * @returns the day reached
 * @throws RangeError when `day` is no day
 */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/**
 * @returns how many days `to` is after `from`; negative when it is before
 * @throws RangeError when one of them is no day
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * @returns the day of the week, 0 for Sunday to 6 for Saturday
 * @throws RangeError when `day` is no day
 */
export function weekday(day: Day): number {
  return weekdayOf(dayNumber(day))
}

/**
 * The last day of a week, which begins on Monday here.
 *
 * @returns the Sunday on or after a day
 * @throws RangeError when `day` is no day
 */
export function endOfWeek(day: Day): Day {
  return addDays(day, (7 - weekday(day)) % 7)
}

/**
 * Days are counted in UTC, where every day has 24 hours; the zone plays a part in belgianDay alone.
 *
 * @returns how many days it is after the first of January 1970
 * @throws RangeError when `day` is no day
 */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`)
  return Date.parse(`${day}T00:00:00Z`) / msPerDay
}

/**
 * @param number as {@link dayNumber} gives it
 * @returns the day with this number
 */
export function dayOf(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

/**
 * @param number as {@link dayNumber} gives it
 * @returns the day of the week, 0 for Sunday to 6 for Saturday
 */
export function weekdayOf(number: number): number {
  // The first of January 1970 was a Thursday.
  return (((number + 4) % 7) + 7) % 7
}
