import type { Day } from '@onthaal/shared/time'

/** What stands in a cell. A day and an instant are told apart from text, for programs that reckon with them. */
export type Cell = string | number | { readonly day: Day } | { readonly at: Date } | undefined

export interface TableColumn {
  readonly label: string
  /** How wide it is shown, in characters; as wide as its label when left out. */
  readonly width?: number
}

/** A table that somebody takes along: what it is, what it was narrowed to, who took it and when. */
export interface Table {
  /** Its name: of the worksheet too, so at most 31 characters. */
  readonly title: string
  /** What a reader has to know of it, one fact a line. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly columns: readonly TableColumn[]
  /** Its rows, many at a time. */
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>
}
