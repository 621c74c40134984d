import type { Day } from './calendar-day.ts'

/** An hour of the day on the clocks of Belgium, `HH:MM`. Hours compare in time order as plain strings. */
export type ClockTime = string

const msPerHour = 3_600_000

const belgianClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * The hour on the clocks of Belgium, summer time included.
 *
 * @param instant any moment
 * @returns the hour, `HH:MM`
 */
export function belgianTime(instant: Date): ClockTime {
  const parts = new Map(belgianClock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${parts.get('hour')}:${parts.get('minute')}`
}

/**
 * The moment at which the clocks of Belgium show an hour of a day (royal decree of 19 September 2001 on
 * summer time). An hour that the clocks show twice is the first of the two; one that they skip is as long
 * after midnight as it says.
 *
 * @param day a calendar day, `YYYY-MM-DD`
 * @param time the hour, `HH:MM`
 * @throws RangeError when one of them is none
 */
export function belgianInstant(day: Day, time: ClockTime): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asUtc)) throw new RangeError(`Not an hour of a day: ${day} ${time}`)
  // Summer time first: of an hour that is there twice it is the earlier one.
  const summer = new Date(asUtc - 2 * msPerHour)
  return belgianTime(summer) === time ? summer : new Date(asUtc - msPerHour)
}
