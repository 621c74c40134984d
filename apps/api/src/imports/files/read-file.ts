import { type ImportCell, importLimits } from '@onthaal/shared/imports'
import { refusedFile } from './file-refused.ts'
import type { FileRow } from './file-row.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { textOfBytes } from './text-of-bytes.ts'

/** A list: its headers, and the rows under them as they are read. */
export interface OpenedList {
  readonly header: readonly string[]
  /** Rows with something in them; to be read once, to the end. */
  readonly rows: AsyncGenerator<FileRow>
}

/**
 * Opens a list, whatever it calls itself: what stands in it says what it is. The row of headers is the first
 * one with two cells or more; above it stands a title.
 *
 * @throws InvalidInputError when the file is no list in CSV or XLSX, or larger than a list may be; also while
 *   the rows are read
 */
export async function openList(bytes: Buffer): Promise<OpenedList> {
  if (bytes.length === 0) throw refusedFile('empty')
  if (bytes.length > importLimits.bytes) throw refusedFile('fileTooLarge')
  const rows = rowsOf(bytes)
  for (;;) {
    const { value, done } = await rows.next()
    if (done) throw refusedFile('noColumns')
    const cells = trimmed(value.cells)
    if (cells.filter((cell) => cell !== '').length < 2) continue
    if (cells.length > importLimits.columns) throw refusedFile('tooManyColumns')
    return { header: cells.map(headerOf), rows: checked(rows) }
  }
}

function rowsOf(bytes: Buffer): AsyncGenerator<FileRow> {
  const start = bytes.toString('latin1', 0, 8)
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    return readWorkbook(bytes)
  }
  if (start.startsWith('%PDF')) throw refusedFile('pdf')
  if (start === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') {
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw refusedFile(isLocked ? 'locked' : 'oldExcel')
  }
  return readCsv(textOfBytes(bytes))
}

async function* checked(rows: AsyncGenerator<FileRow>): AsyncGenerator<FileRow> {
  let count = 0
  let length = 0
  for await (const { row, cells } of rows) {
    const filled = trimmed(cells)
    if (filled.length === 0) continue
    count += 1
    if (count > importLimits.rows) throw refusedFile('tooManyRows')
    length += filled.reduce((sum, cell) => sum + lengthOf(cell), 0)
    // A few long texts, told of again and again, would be a gigabyte once they are kept.
    if (length > importLimits.text) throw refusedFile('zipBomb')
    if (filled.length > importLimits.columns * 2) throw refusedFile('tooManyColumns')
    yield { row, cells: filled }
  }
}

function lengthOf(cell: ImportCell): number {
  return typeof cell === 'string' ? cell.length : cell.text.length
}

/** Without the empty cells at the end. */
function trimmed(cells: readonly ImportCell[]): readonly ImportCell[] {
  const last = cells.findLastIndex((cell) => typeof cell !== 'string' || cell.trim() !== '')
  return cells.slice(0, last + 1).map(storable)
}

/** Without the half of a sign that was cut in two: PostgreSQL takes none. */
function storable(cell: ImportCell): ImportCell {
  return typeof cell === 'string' ? cell : { ...cell, text: cell.text.toWellFormed() }
}

function headerOf(cell: ImportCell): string {
  const text = typeof cell === 'string' ? cell : cell.text
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 100)
}
