import {
  addDays,
  belgianHolidays,
  belgianInstant,
  type ClockTime,
  type Day,
  isWorkingDay,
} from '../time/index.ts'
import type { SlotRepeat } from './appointment-vocabulary.ts'

/** Days, and hours of those days, that are cut into slots. */
export interface SlotSeries {
  /** First and last day; the same for one day. */
  readonly firstDay: Day
  readonly lastDay: Day
  readonly repeats: SlotRepeat
  readonly startTime: ClockTime
  readonly endTime: ClockTime
  /** How long a slot lasts, in minutes. */
  readonly minutes: number
  /** How long it stays quiet between two slots, in minutes. */
  readonly pauseMinutes: number
}

/** A piece of time that somebody can be received in. */
export interface SlotTime {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** How many slots are published at once at the most. */
export const maxSlotsOfSeries = 400

/** What can be wrong with a series; each belongs to one field. */
export type SeriesFault = 'daysReversed' | 'timesReversed' | 'past' | 'noSlot' | 'tooMany'

const msPerMinute = 60_000

/**
 * Cuts a series into slots. Hours are those on the clocks of Belgium, and minutes pass as they do: on a
 * day when the clock changes a slot lasts as long as on any other, and none ends later than said.
 * Nobody is received on a public holiday, nor in the weekend when the days follow each other; once a week
 * is on the weekday of the first day, whichever it is.
 *
 * @param series first and last day within a year of each other, hours, minutes of 1 or more
 * @returns the slots in time order; never more than one beyond {@link maxSlotsOfSeries}
 */
export function cutSeries(series: SlotSeries): SlotTime[] {
  const slots: SlotTime[] = []
  const step = (series.minutes + series.pauseMinutes) * msPerMinute
  for (const day of daysOf(series)) {
    const end = belgianInstant(day, series.endTime).getTime()
    let start = belgianInstant(day, series.startTime).getTime()
    for (; start + series.minutes * msPerMinute <= end; start += step) {
      slots.push({
        startsAt: new Date(start),
        endsAt: new Date(start + series.minutes * msPerMinute),
      })
      if (slots.length > maxSlotsOfSeries) return slots
    }
  }
  return slots
}

/**
 * @param series days and hours as somebody filled them in
 * @param now the moment at which they are published
 * @returns why the series cannot be published, if it cannot
 */
export function faultOfSeries(series: SlotSeries, now: Date): SeriesFault | undefined {
  if (series.lastDay < series.firstDay) return 'daysReversed'
  if (series.endTime <= series.startTime) return 'timesReversed'
  // A year at most: whoever typed 2062 for 2026 meant something else.
  if (series.lastDay > addDays(series.firstDay, 366)) return 'tooMany'
  const slots = cutSeries(series)
  const [first] = slots
  if (first === undefined) return 'noSlot'
  if (first.startsAt <= now) return 'past'
  return slots.length > maxSlotsOfSeries ? 'tooMany' : undefined
}

function* daysOf({ firstDay, lastDay, repeats }: SlotSeries): Generator<Day> {
  const step = repeats === 'weekly' ? 7 : 1
  for (let day = firstDay; day <= lastDay; day = addDays(day, step)) {
    const isOpen =
      repeats === 'weekly' || firstDay === lastDay ? !isHoliday(day) : isWorkingDay(day)
    if (isOpen) yield day
  }
}

function isHoliday(day: Day): boolean {
  return belgianHolidays(Number(day.slice(0, 4))).includes(day)
}
