import type { ImportRowQuery } from '@onthaal/shared/imports/schemas'
import { defaultPageSize } from '@onthaal/shared/wire/schemas'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { InvalidInputError, required } from '../../errors.ts'
import { unknownPlace } from '../../list-place.ts'
import type { PersonFile } from '../../persons/index.ts'
import type { ImportFile } from '../import-repository.ts'
import type { ImportRowRecord } from '../import-row-repository.ts'
import type { ImportRepositories, ImportUseCaseDependencies } from '../import-use-cases.ts'

/** A row with the files that it leads to. */
export interface WholeRow {
  readonly row: ImportRowRecord
  readonly person: PersonFile | undefined
  readonly suspects: readonly PersonFile[]
}

export interface RowHits {
  readonly rows: readonly WholeRow[]
  /** Opaque place where the next page begins, if there is one. */
  readonly next: string | undefined
}

/**
 * Rows of a list, in their order, with the people whom they are or may be of.
 *
 * @throws NotFoundError when the organisation has no such list
 * @throws InvalidInputError when the place was not given out by this list
 */
export function listImportRows({ work }: ImportUseCaseDependencies) {
  return (actor: Actor, importId: string, query: ImportRowQuery): Promise<RowHits> =>
    work(actor, async (repositories) => {
      const { outcome, pageSize = defaultPageSize } = query
      const { file } = required(await repositories.imports.find(importId, actor.organisation.id))
      const found = await repositories.importRows.page(file, {
        ...{ outcome, after: placeIn(query.after), limit: pageSize + 1 },
      })
      const rows = found.slice(0, pageSize)
      const last = rows.at(-1)
      return {
        rows: await withPeople(repositories, file, rows),
        next: found.length > pageSize && last ? String(last.row) : undefined,
      }
    })
}

/** Adds whom rows are or may be of; the log is told. */
export async function withPeople(
  { importRows, consultation }: Pick<ImportRepositories, 'importRows' | 'consultation'>,
  list: ImportFile,
  rows: readonly ImportRowRecord[],
): Promise<WholeRow[]> {
  const ids = rows.flatMap(({ personId, suspectIds }) => [personId ?? [], suspectIds].flat())
  const files = await importRows.filesOf(list, [...new Set(ids)])
  consultation.note(...files.map((file) => shownPerson(file, 'registration')))
  const known = new Map(files.map((file) => [file.personId, file]))
  return rows.map((row) => ({
    row,
    person: row.personId === null ? undefined : known.get(row.personId),
    suspects: row.suspectIds.flatMap((id) => known.get(id) ?? []),
  }))
}

function placeIn(after: string | undefined): number {
  if (after === undefined) return 0
  if (!/^\d{1,7}$/.test(after)) throw new InvalidInputError([unknownPlace])
  return Number(after)
}
