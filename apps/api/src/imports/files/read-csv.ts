import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ImportCell, importLimits } from '@onthaal/shared/imports'
import { CsvError, parse } from 'csv-parse'
import { refusedFile } from './file-refused.ts'
import type { FileRow } from './file-row.ts'

/** Several times the longest row there may be; only an open quotation mark makes one longer. */
const longestRecord = 120_000
const step = 64 * 1024
const separators = [';', ',', '\t'] as const

/**
 * Reads the rows of a text, one by one.
 *
 * @throws InvalidInputError when a quotation mark is never closed: what follows would be one cell
 */
export async function* readCsv(text: string): AsyncGenerator<FileRow> {
  const [whole = '', told] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const parser = parse({
    delimiter: told ?? separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  const feeding = pipeline(Readable.from(partsOf(text.slice(whole.length))), parser)
  // What goes wrong is met below, while reading.
  feeding.catch(() => undefined)
  let row = whole === '' ? 0 : 1
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1
      yield { row, cells: record.map(cellOf) }
    }
  } catch (error) {
    if (error instanceof CsvError) throw refusedFile('quote')
    throw error
  }
}

function* partsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += step) yield text.slice(at, at + step)
}

/** The sign that the first rows have most of, outside of quotation marks. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const counts = separators.map((separator) => ({
    separator,
    count: Math.max(0, ...lines.slice(0, 10).map((line) => line.split(separator).length)),
  }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator
}

/** The mark that a file saved here has before what a spreadsheet would run. */
const guard = /^'(?='*[=+\-@\t\r])/

/** A text that a spreadsheet would compute: what it comes to is not known here. */
function cellOf(guarded: string): ImportCell {
  const text = guarded.replace(guard, '')
  if (/^\s*[=@]/.test(text)) return { fault: 'formula', text: text.slice(0, importLimits.cell) }
  if (text.length <= importLimits.cell) return text
  return { fault: 'cellTooLong', text: text.slice(0, importLimits.cell) }
}
