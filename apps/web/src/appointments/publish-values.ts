import type { SlotKind, SlotRepeat } from '@onthaal/shared/appointments'
import type { DeskRole } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import type { Schemas } from '../api/client.ts'

/** What somebody types to publish slots. */
export interface PublishValues extends Record<string, unknown> {
  kind: SlotKind
  place: string
  deskRoles: DeskRole[]
  languages: string[]
  staff: string
  firstDay: string
  lastDay: string
  repeats: SlotRepeat
  startTime: string
  endTime: string
  minutes: string
  pauseMinutes: string
  capacity: string
}

const hour = /^([01]?\d|2[0-3])(?:[:.uh]?([0-5]\d)?)$/

/**
 * An hour as people here type it: 9, 9:30, 9u30, 0930.
 *
 * @returns `HH:MM`, or undefined when it is none
 */
export function readHour(typed: string): string | undefined {
  const [, hours, minutes = '00'] = hour.exec(typed.trim().toLowerCase()) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

/** @returns the whole number that was typed, within bounds */
export function readNumber(typed: string, least: number, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** The days that were typed, read by the form. */
interface ReadDays {
  firstDay: Day
  lastDay: Day
}

/** What goes to the server of a form without faults. */
export function seriesOf(
  desk: string,
  values: PublishValues,
  days: ReadDays,
): Schemas['NewSlotSeries'] {
  const { kind, place, deskRoles, languages, staff, repeats } = values
  return {
    ...{ desk, kind, place: place.trim(), deskRoles, languages, repeats },
    ...days,
    ...(staff !== '' && { staff }),
    startTime: readHour(values.startTime) ?? '',
    endTime: readHour(values.endTime) ?? '',
    minutes: Number(values.minutes),
    pauseMinutes: Number(values.pauseMinutes || '0'),
    capacity: Number(values.capacity),
  }
}
