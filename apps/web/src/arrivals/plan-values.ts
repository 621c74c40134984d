import type { InterpreterNeed } from '@onthaal/shared/arrivals'
import { belgianDay, belgianInstant, belgianTime, type Day, readDay } from '@onthaal/shared/time'
import type { Schemas } from '../api/client.ts'
import { formatDay } from '../i18n/formats.ts'
import type { Arrival } from './arrival.ts'

/** What somebody types to plan a talk. */
export interface PlanValues extends Record<string, unknown> {
  day: string
  hour: string
  room: string
  staff: string
  interpreter: InterpreterNeed | ''
  interpreterLanguage: string
}

export type PlanFault = 'dayMissing' | 'dayPast' | 'hourMissing'

const hour = /^([01]?\d|2[0-3])(?:[:.uh]?([0-5]\d)?)$/

/** @returns what the form begins with: what is planned now, and the language of the person */
export function planValuesOf({ planned, contactLanguage }: Arrival): PlanValues {
  const at = planned && new Date(planned.at)
  return {
    day: at ? formatDay(belgianDay(at)) : '',
    hour: at ? belgianTime(at) : '',
    room: planned?.room ?? '',
    staff: planned?.staff?.id ?? '',
    interpreter: planned?.interpreter ?? '',
    interpreterLanguage: planned?.interpreterLanguage ?? contactLanguage ?? '',
  }
}

/** An hour as people here type it, 9, 9:30, 9u30 or 0930, as `HH:MM`; undefined when it is none. */
function readHour(typed: string): string | undefined {
  const [, hours, minutes = '00'] = hour.exec(typed.trim().toLowerCase()) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

/**
 * @param values what was typed
 * @param today the first day that is possible
 * @returns what is wrong with them, by field
 */
export function planFaultsOf(
  { day, hour: typed }: PlanValues,
  today: Day,
): Partial<Record<'day' | 'hour', PlanFault>> {
  const read = readDay(day, today)
  return {
    ...(!read.ok ? { day: 'dayMissing' } : read.value < today && { day: 'dayPast' }),
    ...(readHour(typed) === undefined && { hour: 'hourMissing' }),
  }
}

/** What goes to the server of values without faults. */
export function planOf(values: PlanValues, today: Day): Schemas['ArrivalPlan'] {
  const { room, staff, interpreter, interpreterLanguage } = values
  const read = readDay(values.day, today)
  const time = readHour(values.hour)
  if (!read.ok || time === undefined) throw new Error('These values have faults')
  return {
    at: belgianInstant(read.value, time).toISOString(),
    ...(room.trim() !== '' && { room: room.trim() }),
    ...(staff !== '' && { staff }),
    ...(interpreter !== '' && { interpreter }),
    // A language without an interpreter says nothing.
    ...(interpreter !== '' && interpreterLanguage !== '' && { interpreterLanguage }),
  }
}
