import { type Day, daysInMonth, isDay } from '../time/index.ts'

/**
 * National number, number of the Crossroads Bank for people outside the national register (BIS), or
 * a TST number, which fits nobody (the test range of MAGDA).
 */
export type InszKind = 'national' | 'bis' | 'test'

/** Why a text is no INSZ. */
export const inszFaults = ['characters', 'length', 'checksum', 'date', 'testNumber'] as const
export type InszFault = (typeof inszFaults)[number]

/** Eleven digits and what they are, or what is wrong. */
export type InszResult =
  | { ok: true; insz: string; kind: InszKind }
  | { ok: false; reason: InszFault }

/** What each kind adds to the month; a TST number has a known month. */
const monthOffsets: readonly { offset: number; first: number; kind: InszKind }[] = [
  { offset: 0, first: 0, kind: 'national' },
  { offset: 20, first: 0, kind: 'bis' },
  { offset: 40, first: 0, kind: 'bis' },
  { offset: 60, first: 1, kind: 'test' },
]

/**
 * Reads an INSZ as people type it. The number proves neither sex nor birth date: month and day may be
 * 00 because they were unknown or because the numbers of that day ran out.
 *
 * @param text digits with spaces, dots, dashes and slashes anywhere
 * @param options.allowTest whether TST numbers are good, in demonstrations and tests
 * @returns eleven digits and the kind of number, or the first thing wrong with it
 */
export function parseInsz(text: string, options: { allowTest: boolean }): InszResult {
  const insz = text.replace(/[\s./\p{Pd}]/gu, '')
  if (/\D/.test(insz)) return { ok: false, reason: 'characters' }
  if (insz.length !== 11) return { ok: false, reason: 'length' }
  const century = centuryOf(insz)
  if (century === undefined) return { ok: false, reason: 'checksum' }
  const kind = kindOf(insz, century)
  if (kind === undefined) return { ok: false, reason: 'date' }
  if (kind === 'test' && !options.allowTest) return { ok: false, reason: 'testNumber' }
  return { ok: true, insz, kind }
}

/**
 * @param insz eleven digits
 * @returns the number as people know it, `85.07.30-033.28`
 */
export function formatInsz(insz: string): string {
  return insz.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')
}

/**
 * @param insz eleven digits
 * @returns the number for lists, where nobody needs all of it: `85.07.••-•••.••`
 */
export function maskInsz(insz: string): string {
  return `${insz.slice(0, 2)}.${insz.slice(2, 4)}.••-•••.••`
}

/**
 * @param text what stands in a field
 * @returns whether it is what {@link maskInsz} makes of a number
 */
export function isMaskedInsz(text: string): boolean {
  return /^\d\d\.\d\d\.••-•••\.••$/.test(text)
}

/**
 * Makes a TST number for invented people: a valid check, and a month from 61 to 72 that no person has.
 *
 * @param birthDate birth date of the invented person, from 1900 to 2099
 * @param serial 1 to 997, so that people with one birth date differ
 * @returns eleven digits
 * @throws RangeError when one of them is out of range
 */
export function makeTestInsz(birthDate: Day, serial: number): string {
  if (!isDay(birthDate) || !/^(19|20)/.test(birthDate)) {
    throw new RangeError(`No birth date for a TST number: ${birthDate}`)
  }
  if (!Number.isInteger(serial) || serial < 1 || serial > 997) {
    throw new RangeError(`No serial for a TST number: ${serial}`)
  }
  const [year, month, day] = [birthDate.slice(2, 4), birthDate.slice(5, 7), birthDate.slice(8)]
  const nine = `${year}${Number(month) + 60}${day}${String(serial).padStart(3, '0')}`
  return nine + checkOf(nine, birthDate.startsWith('20') ? 2000 : 1900)
}

/** Check digits: 97 minus the first nine modulo 97, with a 2 before them for births from 2000 on. */
function checkOf(nine: string, century: number): string {
  const number = Number(century === 2000 ? `2${nine}` : nine)
  return String(97 - (number % 97)).padStart(2, '0')
}

/** The check fits one century at the most, because 2,000,000,000 is no multiple of 97. */
function centuryOf(insz: string): number | undefined {
  return [1900, 2000].find((century) => checkOf(insz.slice(0, 9), century) === insz.slice(9))
}

function kindOf(insz: string, century: number): InszKind | undefined {
  const year = century + Number(insz.slice(0, 2))
  const shifted = Number(insz.slice(2, 4))
  const day = Number(insz.slice(4, 6))
  const range = monthOffsets.find(
    ({ offset, first }) => shifted >= offset + first && shifted <= offset + 12,
  )
  if (range === undefined) return undefined
  const month = shifted - range.offset
  // With month 00 the day only counts on when the numbers run out (python-stdnum, stdnum/be/nn.py).
  return month === 0 || day <= daysInMonth(year, month) ? range.kind : undefined
}
