import { type ImportCell, importLimits } from '@onthaal/shared/imports'
import { refusedFile } from './file-refused.ts'
import type { FileRow } from './file-row.ts'
import { cellReader, isDateFormat, type WorkbookTexts } from './workbook-cells.ts'
import { type ElementReader, openWorkbook, type WorkbookParts } from './workbook-parts.ts'

const small = 4 * 1024 * 1024

/**
 * Reads the rows of the first sheet of a workbook that is not hidden, one by one, while it is unpacked.
 *
 * @throws InvalidInputError when the workbook is damaged, locked or a zip bomb
 */
export async function* readWorkbook(bytes: Buffer): AsyncGenerator<FileRow> {
  const parts = await openWorkbook(bytes)
  if (!parts.has('xl/workbook.xml')) throw refusedFile('notAList')
  const { sheet, startsIn1904 } = await readOutline(parts)
  const texts: WorkbookTexts = {
    shared: await readSharedTexts(parts),
    dateStyles: await readDateStyles(parts),
    startsIn1904,
  }
  const rows: FileRow[] = []
  const reader = rowReader(texts, rows)
  for await (const _ of parts.read(sheet, importLimits.unpacked, reader)) {
    yield* rows.splice(0)
  }
}

async function all(reading: AsyncGenerator<void>): Promise<void> {
  for await (const _ of reading);
}

/** Which part holds the first sheet, and from when the workbook counts its days. */
async function readOutline(parts: WorkbookParts) {
  let relation: string | undefined
  let startsIn1904 = false
  await all(
    parts.read('xl/workbook.xml', small, {
      ...ignoring,
      open(name, attributes) {
        if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
        if (name !== 'sheet' || attributes.state?.includes('idden')) return
        relation ??= Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1]
      },
    }),
  )
  let target: string | undefined
  await all(
    parts.read('xl/_rels/workbook.xml.rels', small, {
      ...ignoring,
      open(name, attributes) {
        if (name === 'Relationship' && attributes.Id === relation) target = attributes.Target
      },
    }),
  )
  if (target === undefined) throw refusedFile('damaged')
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, startsIn1904 }
}

async function readSharedTexts(parts: WorkbookParts): Promise<string[]> {
  const texts: string[] = []
  if (!parts.has('xl/sharedStrings.xml')) return texts
  let text = ''
  let inText = false
  let inReading = false
  await all(
    parts.read('xl/sharedStrings.xml', importLimits.sharedTexts, {
      open(name) {
        if (name === 'si') text = ''
        // How Japanese is read aloud stands beside it.
        if (name === 'rPh') inReading = true
        inText = name === 't' && !inReading
      },
      close(name) {
        if (name === 'si') texts.push(text)
        if (name === 'rPh') inReading = false
        inText = false
      },
      text(part) {
        // One sign more than a cell may have says that it is too long.
        if (inText && text.length <= importLimits.cell) text += part
      },
    }),
  )
  return texts
}

/** Which styles show a number as a date. */
async function readDateStyles(parts: WorkbookParts): Promise<Set<number>> {
  const styles = new Set<number>()
  if (!parts.has('xl/styles.xml')) return styles
  const formats = new Map<number, string>()
  let inCells = false
  let style = 0
  await all(
    parts.read('xl/styles.xml', small, {
      ...ignoring,
      open(name, attributes) {
        if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
        if (name === 'cellXfs') inCells = true
        if (name !== 'xf' || !inCells) return
        const format = Number(attributes.numFmtId ?? 0)
        if (isDateFormat(format, formats.get(format))) styles.add(style)
        style += 1
      },
      close(name) {
        if (name === 'cellXfs') inCells = false
      },
    }),
  )
  return styles
}

const ignoring: ElementReader = {
  open: () => undefined,
  close: () => undefined,
  text: () => undefined,
}

/** Puts rows together from their elements. */
function rowReader(texts: WorkbookTexts, rows: FileRow[]): ElementReader {
  const cell = cellReader(texts)
  let row = 0
  let column = 0
  let cells: ImportCell[] = []
  return {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        column = 0
        cells = []
      }
      if (name === 'c') column = columnOf(attributes.r) ?? column
      cell.open(name, attributes)
    },
    text: (text) => cell.text(text),
    close(name) {
      cell.close(name)
      if (name === 'c') {
        const read = cell.read()
        // Rows are coloured far past their last cell.
        if (read !== '') {
          if (column >= importLimits.columns) throw refusedFile('tooManyColumns')
          while (cells.length < column) cells.push('')
          cells[column] = read
        }
        column += 1
      }
      if (name === 'row') rows.push({ row, cells })
    },
  }
}

/** @returns the column of `AB12` from the left, from 0 */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '') ?? []
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
