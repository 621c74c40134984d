import { importOutcomes } from '@onthaal/shared/imports'
import type { Actor } from '../../actor.ts'
import type { ImportRecord, RowCounts } from '../../imports/index.ts'
import { importWords as words } from '../words/import-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

const columns: readonly Column<ImportRecord, [RowCounts]>[] = [
  [words.file, 40, ({ file }) => file.fileName],
  [words.day, 18, ({ file }) => ({ at: file.createdAt })],
  [words.by, 28, ({ createdBy }) => createdBy.displayName],
  [words.rows, 10, (_, counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)],
  [words.status, 20, ({ file }) => words.statuses[file.status]],
  ...importOutcomes.map(
    (outcome) =>
      [
        words.outcomes[outcome],
        24,
        (_: ImportRecord, counts: RowCounts) => counts.get(outcome) ?? 0,
      ] as const,
  ),
]

/**
 * The lists that the actor's organisation read in, the newest first, as many as its page shows: numbers of their rows,
 * and nothing of what stands in these. Those have a file of their own.
 */
export function importSource(actor: Actor): ListSource {
  const { id } = actor.organisation
  return shortRegister({
    title: words.earlier,
    definition:
      'De lijsten die onze organisatie inlas, zolang ze bewaard blijven, met ten hoogste de 50 laatste: hoe ver elke lijst is, en wat er van haar rijen werd.',
    columns: headingsOf(columns),
    async rows({ imports }) {
      const all = await imports.newest(id)
      const counts = await imports.countsOf(all.map(({ file }) => file.id))
      return all.map((one) => cellsOf(columns, one, counts.get(one.file.id) ?? new Map()))
    },
  })
}
