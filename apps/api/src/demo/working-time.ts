import { clocksFrom, type Priority, usualTerms } from '@onthaal/shared/referrals'
import { addDays, belgianDay, type Day, daysBetween, isWorkingDay } from '@onthaal/shared/time'
import type { Random } from './random.ts'

/** Minutes of a working day: 8.30 to 12.00, and 13.00 to 17.00. */
export const workingDay = 450
const morning = { from: 510, minutes: 210 }
const afternoon = 780

/** How busy a month is: many families come before school begins and after the winter. */
const busiest = 1.7
const busy = [1.5, 1, 1, 1, 0.9, 0.8, 0.6, 0.9, busiest, 1.1, 1, 0.7]

/** The hours in which desks work, counted in minutes from the first day of a period. */
export type WorkingTime = ReturnType<typeof createWorkingTime>

/**
 * @param now the end of the period: nothing happens later
 * @param months how long the period is
 */
export function createWorkingTime(now: Date, months: number) {
  const today = belgianDay(now)
  const first = addDays(today, -Math.round(months * 30.4))
  const days: { day: Day; start: number }[] = []
  for (let day = first; day <= today; day = addDays(day, 1)) {
    if (isWorkingDay(day)) days.push({ day, start: belgianMidnight(day) })
  }
  const clocks = new Map<string, ReturnType<typeof clocksFrom>>()

  function at(minute: number): Date {
    const { start } = days[Math.floor(minute / workingDay)] ?? { start: Number.NaN }
    const within = minute % workingDay
    const clock = within < morning.minutes ? morning.from + within : afternoon + within - 210
    return new Date(start + clock * 60_000 + ((minute * 37) % 60) * 1000)
  }

  let last = days.length * workingDay - 1
  while (last > 0 && at(last) > now) last -= 1

  return {
    at,
    /** The last minute of work before now. */
    last,

    /** @returns a minute between two others, more often in the months in which more people come */
    pick(random: Random, from: number, to: number): number {
      for (;;) {
        const minute = random.int(from, to)
        const month = Number(days[Math.floor(minute / workingDay)]?.day.slice(5, 7))
        if (random.chance((busy[month - 1] ?? 1) / busiest)) return minute
      }
    },

    dayOf: (minute: number): Day => days[Math.floor(minute / workingDay)]?.day ?? today,

    /** The service clocks of what was sent at this minute; the same for all of one day. */
    clocksOf(minute: number, priority: Priority) {
      const key = `${this.dayOf(minute)} ${priority}`
      const known = clocks.get(key)
      if (known !== undefined) return known
      const made = clocksFrom(at(minute), usualTerms[priority])
      clocks.set(key, made)
      return made
    },

    /** @returns the first day of the period */
    first,
    /** @returns the length of the period in days */
    length: daysBetween(first, today),
  }
}

const belgianHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The summer time changes on Sundays, so noon knows the whole of a working day. */
function belgianMidnight(day: Day): number {
  const noon = new Date(`${day}T12:00:00Z`)
  const ahead = Number(belgianHour.format(noon)) - 12
  return noon.getTime() - (12 + ahead) * 3_600_000
}
