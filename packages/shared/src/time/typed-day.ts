import { type Day, isDay } from './calendar-day.ts'

/** Why a text is no day. */
export const typedDayFaults = ['format', 'calendar'] as const
export type TypedDayFault = (typeof typedDayFaults)[number]

/** A day, or what is wrong with the text. */
export type TypedDayResult = { ok: true; value: Day } | { ok: false; reason: TypedDayFault }

const belgianForm = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/
const isoForm = /^\d{4}-\d{2}-\d{2}$/
/** Papers end years from now; whatever lies further ahead than this was in the century before. */
const yearsAhead = 20

/**
 * Reads a day as people type it, before or after today.
 *
 * @param text `31/12/1990`, `31-12-1990`, `31.12.90`, or the stored form
 * @param today the day it is typed on, which says the century of a year of two digits
 * @returns the day as it is stored, or what is wrong
 */
export function readDay(text: string, today: Day): TypedDayResult {
  const typed = text.trim()
  const [, day, month, year] = belgianForm.exec(typed) ?? []
  const isStored = isoForm.test(typed)
  if (day === undefined || month === undefined || year === undefined) {
    if (!isStored) return { ok: false, reason: 'format' }
    return isDay(typed) ? { ok: true, value: typed } : { ok: false, reason: 'calendar' }
  }
  const value = `${fullYear(year, today, yearsAhead)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(value) ? { ok: true, value } : { ok: false, reason: 'calendar' }
}

/**
 * @param year two digits or four
 * @param today the day it is typed on
 * @param ahead how many years after today a year of two digits may lie
 * @returns four digits
 */
export function fullYear(year: string, today: Day, ahead: number): string {
  if (year.length === 4) return year
  const thisYear = Number(today.slice(0, 4))
  const century = thisYear - (thisYear % 100)
  const candidate = century + Number(year)
  return String(candidate > thisYear + ahead ? candidate - 100 : candidate)
}
