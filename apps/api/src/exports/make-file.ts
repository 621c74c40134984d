import type { Readable } from 'node:stream'
import type { Actor } from '../actor.ts'
import type { ExportRow } from './export-repository.ts'
import type { ExportUseCaseDependencies } from './export-use-cases.ts'
import { tableFile } from './files/table-file.ts'
import { openedFor, rowsOf } from './sources/list-source.ts'
import { sourceOf } from './sources/source-of.ts'
import { tableOf } from './table-of.ts'

interface Making {
  readonly actor: Actor
  readonly row: ExportRow
  /** More rows than this are not read, even where there are more by now. */
  readonly most: number
  /** Told how many rows were read, each time that some are. */
  readonly read?: (rows: number) => void
}

/**
 * Makes a file of what stands in a list at this moment. Whom it shows is in the consultation log before its
 * first byte can be read; rows are read as the file is, and no further than that.
 *
 * @param use what is done with the file; the moment lasts until its promise is kept
 */
export function makeFile(
  dependencies: ExportUseCaseDependencies,
  { actor, row, most, read }: Making,
  use: (file: Readable) => Promise<void>,
): Promise<void> {
  const { readMoment, clock, exportLimits } = dependencies
  const now = clock()
  const source = sourceOf(row.asked, { ...dependencies, actor, now })
  return readMoment(actor, async (repositories, beside) => {
    const names = await repositories.exports.names(source.named)
    const { people } = source
    if (people) {
      await beside(async (others) => {
        const found = await people(others)
        if (found === undefined) return
        const opened = await openedFor(source, others)
        await others.shownPeople.add(actor, found, { opened, fields: source.fields, at: now })
      })
    }
    const { pageRows } = exportLimits
    const rows = rowsOf(source, repositories, { pageRows, most, ...(read && { read }) })
    await use(tableFile(tableOf(source, { actor, now, names }, rows), row.format))
  })
}
