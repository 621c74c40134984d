import { retentionReasons } from '@onthaal/shared/retention'
import type { Actor } from '../../actor.ts'
import type { RunRecord } from '../../retention/index.ts'
import { retentionReasonWords, retentionWords } from '../words/retention-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

const { fields, runs: words } = retentionWords
const columns: readonly Column<RunRecord>[] = [
  [fields.at, 18, ({ run }) => ({ at: run.startedAt })],
  [fields.kind, 16, kindOf],
  [fields.by, 28, ({ startedBy }) => startedBy?.displayName ?? words.byNight],
  [
    fields.files,
    12,
    ({ run }) => retentionReasons.reduce((sum, reason) => sum + (run.files[reason] ?? 0), 0),
  ],
  ...retentionReasons.map(
    (reason) =>
      [retentionReasonWords[reason], 20, ({ run }: RunRecord) => run.files[reason] ?? 0] as const,
  ),
  ['Doorverwijzingen', 18, ({ run }) => run.referrals],
  ['Gesprekken', 14, ({ run }) => run.interviews],
]

/** Every time that the files of the actor's organisation were gone through, the newest first: numbers, and no file. */
export function retentionRunSource(actor: Actor): ListSource<string> {
  const { id } = actor.organisation
  return {
    ...ofNobody,
    title: words.title,
    definition: 'Hoeveel dossiers er verdwenen, of bij een proef zouden verdwijnen.',
    columns: headingsOf(columns),
    count: async ({ retention }, limit) => (await retention.runs(id, undefined, limit + 1)).length,
    async page({ retention }, before, size) {
      const found = await retention.runs(id, before, size + 1)
      const shown = found.slice(0, size)
      return {
        rows: shown.map((one) => cellsOf(columns, one)),
        next: found.length > size ? shown.at(-1)?.run.id : undefined,
      }
    },
  }
}

function kindOf({ run }: RunRecord): string {
  if (run.finishedAt === null) return words.unfinished
  return run.isDryRun ? words.dry : words.real
}
