import { type ImportCell, importLimits } from '@onthaal/shared/imports'
import type { ElementReader } from './workbook-parts.ts'

/** What cells refer to. */
export interface WorkbookTexts {
  readonly shared: readonly string[]
  /** The styles that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>
  /** Whether days are counted from 1904, as old workbooks of a Mac do. */
  readonly startsIn1904: boolean
}

/** Formats of dates that have a number and no text of their own (ECMA-376 part 1, 18.8.30). */
const dateFormats = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
] as const

/**
 * @param number the number of a format
 * @param code its text, where the workbook brings it
 * @returns whether it shows a day
 */
export function isDateFormat(number: number, code: string | undefined): boolean {
  if (code === undefined) return dateFormats.some(([from, to]) => number >= from && number <= to)
  const signs = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  // An m beside hours or seconds is a minute.
  return /[ydj]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs))
}

const dayMs = 86_400_000

/**
 * The day that a number stands for.
 *
 * @param serial days since the beginning of the workbook's time, with the hours behind the point
 * @returns `yyyy-MM-dd`, with the hour where it has one; nothing for what is no day
 */
function dayOfSerial(serial: number, startsIn1904: boolean): string | undefined {
  const days = Math.floor(serial)
  if (days < 1 || days > 2_958_465) return undefined
  // Excel counts a 29 February 1900 that never was.
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const minutes = Math.round((serial - days) * 1440)
  const moment = new Date(start + days * dayMs + minutes * 60_000).toISOString()
  return moment.slice(0, minutes === 0 ? 10 : 16).replace('T', ' ')
}

/** Reads one cell after the other: its value as people see it, or why there is none. */
export function cellReader(texts: WorkbookTexts): ElementReader & { read(): ImportCell } {
  let type = 'n'
  let style = 0
  let value = ''
  let isFormula = false
  let inValue = false
  return {
    open(name, attributes) {
      if (name === 'c') {
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        value = ''
        isFormula = false
      }
      if (name === 'f') isFormula = true
      inValue = name === 'v' || name === 't'
    },
    close() {
      inValue = false
    },
    text(part) {
      if (inValue && value.length <= importLimits.cell) value += part
    },
    read() {
      const text = type === 's' ? (texts.shared[Number(value)] ?? '') : value
      const fault = faultOf(text)
      if (fault !== undefined) return { fault, text: text.slice(0, importLimits.cell) }
      return type === 'n' ? numberText(text) : shown(text)
    },
  }

  function faultOf(text: string) {
    if (isFormula) return 'formula'
    if (type === 'e') return 'cellError'
    return text.length > importLimits.cell ? 'cellTooLong' : undefined
  }

  function shown(text: string): string {
    if (type === 'b') return text === '1' ? 'ja' : 'nee'
    return type === 'd' ? text.slice(0, 10) : text
  }

  function numberText(text: string): string {
    const number = Number(text)
    if (text === '' || Number.isNaN(number)) return text
    const day = texts.dateStyles.has(style) ? dayOfSerial(number, texts.startsIn1904) : undefined
    return day ?? String(number)
  }
}
