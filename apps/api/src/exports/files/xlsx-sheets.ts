import { daysBetween } from '@onthaal/shared/time'
import { belgianDayAndTime } from './belgian-words.ts'
import { piecesOf } from './pieces-of.ts'
import type { Cell, Table } from './table.ts'

const begin =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
const text = { plain: 0, heading: 1 } as const
const dayStyle = 2
const instantStyle = 3

/** More than this a cell does not hold, and the program calls the file broken. */
const longest = 32_767

/** Day 0 of a workbook; the year 1900, which it takes for a leap year, lies before every day that we know. */
const dayZero = '1899-12-30'
const firstDay = '1900-03-01'
const dayMs = 24 * 60 * 60 * 1000

/** The sheet with the rows, some at a time; its heading stays in sight and can be narrowed by. */
export async function* sheetParts({ columns, rows }: Table): AsyncGenerator<string> {
  const widths = columns.map(
    ({ label, width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width ?? label.length + 4}" customWidth="1"/>`,
  )
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const labels = columns.map(({ label }) => textCell(label, text.heading))
  yield `${begin}${frozen}<cols>${widths.join('')}</cols><sheetData>${row(labels)}`
  for await (const some of piecesOf(rows)) {
    yield some.map((cells) => row(cells.map(cellOf))).join('')
  }
  yield '</sheetData></worksheet>'
}

/** The sheet with what has to be known of the rows. */
export function aboutSheet({ title, facts }: Table): string {
  const lines = facts.map(([label, value]) =>
    row([textCell(label, text.heading), textCell(value, text.plain)]),
  )
  const widths =
    '<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols>'
  return `${begin}${widths}<sheetData>${row([textCell(title, text.heading)])}${lines.join('')}</sheetData></worksheet>`
}

function row(cells: readonly string[]): string {
  return `<row>${cells.join('')}</row>`
}

function cellOf(cell: Cell): string {
  if (cell === undefined || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'string') return textCell(cell, text.plain)
  if ('day' in cell) {
    if (cell.day < firstDay) return textCell(cell.day, text.plain)
    return `<c s="${dayStyle}"><v>${daysBetween(dayZero, cell.day)}</v></c>`
  }
  return `<c s="${instantStyle}"><v>${serialOf(cell.at)}</v></c>`
}

/** An instant as a workbook counts it: in days, on the clock of Belgium, for it knows of no other. */
function serialOf(at: Date): number {
  const [day = '', time = ''] = belgianDayAndTime(at).split(' ')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const days = daysBetween(dayZero, day.split('/').reverse().join('-'))
  return days + ((hours * 60 + minutes) * 60_000) / dayMs
}

function textCell(value: string, style: number): string {
  const styled = style === text.plain ? '' : ` s="${style}"`
  return `<c t="inlineStr"${styled}><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Characters that XML does not know are left out: with one of them the whole file is broken. */
function escaped(value: string): string {
  return (
    value
      .slice(0, longest)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '')
  )
}
