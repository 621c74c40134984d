import type { ImportCell } from '@onthaal/shared/imports'

/** A row of a file, under the number that a spreadsheet shows beside it. */
export interface FileRow {
  readonly row: number
  readonly cells: readonly ImportCell[]
}
