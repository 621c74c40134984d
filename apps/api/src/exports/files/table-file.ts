import type { Readable } from 'node:stream'
import type { ExportFormat } from '@onthaal/shared/exports'
import { csvFile } from './csv-file.ts'
import type { Table } from './table.ts'
import { xlsxFile } from './xlsx-file.ts'

const files: Readonly<Record<ExportFormat, (table: Table) => Readable>> = {
  csv: csvFile,
  xlsx: xlsxFile,
}

/** What each format is to a browser. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * A table as a file. Its rows are read as fast as the bytes are, and no further once nobody reads them.
 *
 * @returns the bytes of the file; they fail with what the rows fail with
 */
export function tableFile(table: Table, format: ExportFormat): Readable {
  return files[format](table)
}
