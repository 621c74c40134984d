import type { Cell, TableColumn } from '../files/table.ts'

/** A column of a list that is taken along: what heads it, how wide it is in characters, and what of a row stands in it. */
export type Column<Row, Also extends readonly unknown[] = []> = readonly [
  label: string,
  width: number,
  cellOf: (row: Row, ...also: Also) => Cell,
]

export function headingsOf<Row, Also extends readonly unknown[]>(
  columns: readonly Column<Row, Also>[],
): TableColumn[] {
  return columns.map(([label, width]) => ({ label, width }))
}

/** @param also what its cells need beside the row, such as the day */
export function cellsOf<Row, Also extends readonly unknown[]>(
  columns: readonly Column<Row, Also>[],
  row: Row,
  ...also: Also
): Cell[] {
  return columns.map(([, , cellOf]) => cellOf(row, ...also))
}
