import type { Actor } from '../../actor.ts'
import type { FileMeasureRecord } from '../../persons/index.ts'
import { fileMeasureKindWords, retentionWords } from '../words/retention-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const { fields, measures: words } = retentionWords
const columns: readonly Column<FileMeasureRecord>[] = [
  [fields.file, 40, ({ measure }) => measure.personId],
  [fields.measure, 24, ({ measure }) => fileMeasureKindWords[measure.kind]],
  [fields.reason, 60, ({ measure }) => measure.reason],
  ['Ingesteld op', 18, ({ measure }) => ({ at: measure.setAt })],
  ['Ingesteld door', 28, ({ setBy }) => setBy.displayName],
]

/** What is set now on files of the actor's organisation, the newest first: whose they are stays an id. */
export function fileMeasureSource(actor: Actor): ListSource {
  const { id } = actor.organisation
  return {
    title: words.title,
    definition:
      'Dossiers die langer bewaard blijven of waarvan de verwerking beperkt is. Er staan geen namen in.',
    named: [],
    filters: () => [],
    columns: headingsOf(columns),
    fields: ['followUp'],
    purpose: 'oversight',
    // Each was set by hand: an organisation has some tens.
    count: async ({ fileMeasures }) => (await fileMeasures.current(id)).length,
    people: ({ fileMeasures }) => fileMeasures.people(id),
    async page({ fileMeasures }) {
      const all = await fileMeasures.current(id)
      return { rows: all.map((one) => cellsOf(columns, one)), next: undefined }
    },
  }
}
