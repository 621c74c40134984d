import { createHash } from 'node:crypto'
import { guessColumns, headerKey } from '@onthaal/shared/imports'
import type { NewImport } from '@onthaal/shared/imports/schemas'
import type { Actor } from '../../actor.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { partitionOf } from '../../persons/index.ts'
import type { FileRow } from '../files/file-row.ts'
import { openList } from '../files/read-file.ts'
import type { ImportFile } from '../import-repository.ts'
import type {
  ImportRepositories,
  ImportUseCaseDependencies,
  WholeImport,
} from '../import-use-cases.ts'
import { wholeImport } from './whole-import.ts'

const rowsAtOnce = 500

/**
 * Takes a file and keeps its rows, which are not read yet: first somebody says what the columns hold. Lists with
 * the same headers are taken to hold what they held the last time. A file that is refused leaves nothing.
 *
 * @throws InvalidInputError when it is no list, or larger than a list may be
 */
export function createImport({ work, clock }: ImportUseCaseDependencies) {
  return (actor: Actor, input: NewImport, intent: Intent): Promise<WholeImport> =>
    work(actor, async (repositories) => {
      const now = clock()
      const organisationId = actor.organisation.id
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { header, rows } = await openList(Buffer.from(input.content, 'base64'))
        const list = {
          ...{ partitionId: partitionOf(actor, input.partition), id: newId(), organisationId },
          ...{ version: 1, status: 'choosing', fileName: input.fileName.trim() },
          ...{ header: [...header], createdAt: now, createdBy: actor.userId },
          ...{ updatedAt: now, updatedBy: actor.userId },
          ...(await columnsOf(repositories, organisationId, header)),
        } as const satisfies ImportFile
        await repositories.imports.insert(list)
        for await (const part of partsOf(rows)) await repositories.importRows.insert(list, part)
        return list.id
      })
      return wholeImport(repositories, id, organisationId)
    })
}

async function columnsOf(
  { imports }: Pick<ImportRepositories, 'imports'>,
  organisationId: string,
  header: readonly string[],
): Promise<Pick<ImportFile, 'columns' | 'columnsFrom' | 'source'>> {
  const known = await imports.columnsOf(organisationId, keyOfHeader(header))
  if (known?.columns.length === header.length) {
    return { columns: known.columns, columnsFrom: 'remembered', source: known.source }
  }
  const columns = guessColumns(header).map((field) => field ?? 'none')
  return { columns, columnsFrom: 'guessed', source: null }
}

/** The key under which columns are remembered: as short, however many headers there are. */
export function keyOfHeader(header: readonly string[]): string {
  return createHash('sha256').update(headerKey(header)).digest('base64url')
}

async function* partsOf(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let part: FileRow[] = []
  for await (const row of rows) {
    part.push(row)
    if (part.length < rowsAtOnce) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
