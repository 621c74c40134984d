import { required } from '../../errors.ts'
import type { ImportRecord } from '../import-repository.ts'
import type { ImportRepositories, WholeImport } from '../import-use-cases.ts'

type Reading = Pick<ImportRepositories, 'imports' | 'importRows'>

/** A list of the organisation as it is now. @throws NotFoundError when there is none */
export async function wholeImport(
  repositories: Reading,
  importId: string,
  organisationId: string,
): Promise<WholeImport> {
  const record = required(await repositories.imports.find(importId, organisationId))
  const [whole] = await withCounts(repositories, [record])
  const isChosen = ['checking', 'running', 'done'].includes(record.file.status)
  const examples = isChosen
    ? []
    : await repositories.importRows.examplesOf(record.file, record.file.header.length)
  return { ...required(whole), examples }
}

/** Lists with how many of their rows came to what, asked for all of them at once. */
export async function withCounts(
  { imports }: Pick<Reading, 'imports'>,
  records: readonly ImportRecord[],
): Promise<WholeImport[]> {
  const ids = records.map(({ file }) => file.id)
  const [counts, households] = await Promise.all([imports.countsOf(ids), imports.householdsOf(ids)])
  return records.map((record) => ({
    ...record,
    counts: counts.get(record.file.id) ?? new Map(),
    households: households.get(record.file.id) ?? 0,
    examples: [],
  }))
}
