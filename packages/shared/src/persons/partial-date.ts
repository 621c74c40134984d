import { type Day, daysInMonth, fullYear, isDay } from '../time/index.ts'

/** A date as precise as it is known: `1985`, `1985-07` or `1985-07-30`. */
export type PartialDate = string

/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day'

/** Why a text is no birth date. */
export const partialDateFaults = ['format', 'calendar', 'future', 'tooEarly'] as const
export type PartialDateFault = (typeof partialDateFaults)[number]

/** The stored form of a date, or what is wrong. */
export type PartialDateResult =
  | { ok: true; value: PartialDate }
  | { ok: false; reason: PartialDateFault }

const firstYear = '1900'
const isoForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const belgianForm = /^(?:(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ])?(\d{4})$/
const shortYearForm = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2})$/

/**
 * Reads a birth date as people type it or as it is stored.
 *
 * @param text `30/07/1985`, `30-7-1985`, `30/7/85`, `07/1985`, `1985`, or the stored form; 00 is no day or
 *   month, and a year of two digits is the last one that is not after this one
 * @param today the day it is typed on
 * @returns the stored form, or the first thing wrong with it
 */
export function parsePartialDate(text: string, today: Day): PartialDateResult {
  const value = storedForm(text.trim(), today)
  if (value === undefined) return { ok: false, reason: 'format' }
  const [, , month] = isoForm.exec(value) ?? []
  const monthExists = month === undefined || (month >= '01' && month <= '12')
  if (!monthExists || (precisionOf(value) === 'day' && !isDay(value))) {
    return { ok: false, reason: 'calendar' }
  }
  if (value < firstYear) return { ok: false, reason: 'tooEarly' }
  return firstPossibleDay(value) > today ? { ok: false, reason: 'future' } : { ok: true, value }
}

/**
 * @param value a stored partial date
 * @returns how precise it is
 */
export function precisionOf(value: PartialDate): DatePrecision {
  if (value.length === 4) return 'year'
  return value.length === 7 ? 'month' : 'day'
}

/**
 * @param value a stored partial date
 * @returns it as people in Belgium write it: `30/07/1985`, `07/1985` or `1985`
 */
export function formatPartialDate(value: PartialDate): string {
  return value.split('-').reverse().join('/')
}

/**
 * @param value a stored partial date
 * @returns the first day it can stand for
 */
export function firstPossibleDay(value: PartialDate): Day {
  return value + '-01-01'.slice(value.length - 4)
}

/**
 * @param value a stored partial date
 * @returns the last day it can stand for
 */
export function lastPossibleDay(value: PartialDate): Day {
  if (precisionOf(value) === 'day') return value
  const month = precisionOf(value) === 'year' ? `${value}-12` : value
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`
}

/**
 * How old somebody can be. A birthday on 29 February counts from 1 March in other years.
 *
 * @param birthDate a stored partial date
 * @param on the day to know the age on
 * @returns the two ages, in completed years, between which the real one lies; equal when it is certain
 */
export function ageRange(birthDate: PartialDate, on: Day): { youngest: number; oldest: number } {
  return {
    youngest: Math.max(0, completedYears(lastPossibleDay(birthDate), on)),
    oldest: completedYears(firstPossibleDay(birthDate), on),
  }
}

/**
 * Whether two birth dates can be one and the same day, so that two files may be of one person.
 *
 * @param one a stored partial date
 * @param other a stored partial date
 */
export function mayBeSameDate(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

function storedForm(text: string, today: Day): PartialDate | undefined {
  if (isoForm.test(text)) return text
  const [match, day, month, year] = belgianForm.exec(text) ?? shortYearForm.exec(text) ?? []
  if (match === undefined || year === undefined) return undefined
  return [fullYear(year, today, 0), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-')
}

function completedYears(birthDay: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDay.slice(0, 4))
  return on.slice(5) < birthDay.slice(5) ? years - 1 : years
}
