import type { ExportFormat } from '@onthaal/shared/exports'
import type { FastifyReply } from 'fastify'
import type { Actor } from '../actor.ts'
import { fileNameOf } from './file-name.ts'
import type { Cell, TableColumn } from './files/table.ts'
import { mediaTypes, tableFile } from './files/table-file.ts'
import { tableOf } from './table-of.ts'

/** A table of figures that somebody takes along; it tells of nobody in particular. */
export interface FiguresFile {
  /** At most 60 characters; the file is named after it. */
  readonly title: string
  /** What is counted, and what is left out. */
  readonly definition: string
  /** What they were narrowed by: period, desk, municipality, each a line; and what else has to be known. */
  readonly filters: readonly (readonly [label: string, value: string])[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Sends a table of figures as a file, with who made it and when; text or a workbook.
 *
 * @param reply of the operation whose figures they are: it decides who may see them, and tells the log before
 */
export function sendFigures(
  reply: FastifyReply,
  figures: FiguresFile,
  { actor, now, format }: { actor: Actor; now: Date; format: ExportFormat },
): FastifyReply {
  const { rows, filters, ...rest } = figures
  const table = tableOf(
    { ...rest, filters: () => filters, people: undefined },
    { actor, now, names: (id) => id },
    once(rows),
  )
  return reply
    .type(mediaTypes[format])
    .header(
      'content-disposition',
      `attachment; filename="${fileNameOf(figures.title, now, format)}"`,
    )
    .send(tableFile(table, format))
}

async function* once<Rows>(rows: Rows): AsyncGenerator<Rows> {
  yield rows
}
