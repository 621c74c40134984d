import type { Day } from '@onthaal/shared/time'
import type { Cell } from '../files/table.ts'

/** A column of a register. */
export type Column<Row> = readonly [label: string, width: number, (row: Row, today: Day) => Cell]

/** What every register has in common that is taken along whole: nobody stands in it who is served. */
export const ofNobody = {
  named: [],
  filters: () => [],
  fields: [],
  purpose: 'followUp',
  people: undefined,
} as const

export function headingsOf<Row>(columns: readonly Column<Row>[]) {
  return columns.map(([label, width]) => ({ label, width }))
}

export function rowsOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  today: Day,
): Cell[][] {
  return rows.map((row) => columns.map(([, , cellOf]) => cellOf(row, today)))
}
