import type { Cell, Table } from './table.ts'

/** Of a whole page the text is megabytes, and stays in memory until the last of it is compressed and sent. */
const atOnce = 50

/** @returns the rows of a table, few enough at a time that their text is gone soon after it was written */
export async function* piecesOf(rows: Table['rows']): AsyncGenerator<readonly (readonly Cell[])[]> {
  for await (const some of rows) {
    for (let at = 0; at < some.length; at += atOnce) yield some.slice(at, at + atOnce)
  }
}
