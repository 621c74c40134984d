import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { belgianDayAndTime, typedDay } from './belgian-words.ts'
import { piecesOf } from './pieces-of.ts'
import type { Cell, Table } from './table.ts'

/** As programs of Belgium read it: semicolons, and the mark by which they see that it is UTF-8. */
const form = {
  delimiter: ';',
  record_delimiter: 'windows',
  // What people typed becomes a formula in no program (OWASP, CSV injection).
  escape_formulas: true,
  // A point would make a day of a number.
  cast: { number: (value: number) => String(value).replace('.', ',') },
} as const
const mark = '\uFEFF'

/**
 * A table as text for a spreadsheet. What has to be known of it stands above it, before an empty line.
 *
 * @returns the file as bytes, made as fast as they are read
 */
export function csvFile(table: Table): Readable {
  return Readable.from(csvParts(table), { objectMode: false })
}

/** The text of the file, some rows at a time. */
export async function* csvParts({ title, facts, columns, rows }: Table): AsyncGenerator<string> {
  yield mark + stringify([[title], ...facts.map((fact) => [...fact]), []], form)
  yield stringify([columns.map(({ label }) => label)], form)
  for await (const some of piecesOf(rows)) {
    yield stringify(
      some.map((row) => row.map(asText)),
      form,
    )
  }
}

function asText(cell: Cell): string | number {
  if (cell === undefined) return ''
  if (typeof cell !== 'object') return cell
  return 'day' in cell ? typedDay(cell.day) : belgianDayAndTime(cell.at)
}
