import type { ExportedBrokenGlasses } from '@onthaal/shared/exports/schemas'
import { fullName } from '@onthaal/shared/persons'
import type { Actor } from '../../actor.ts'
import type { BrokenGlassRecord } from '../../consultations/index.ts'
import type { Place } from '../../list-place.ts'
import { beginOfGlass, firstDayOfGlass } from '../../oversight/index.ts'
import { present } from '../../present.ts'
import { typedDay } from '../files/belgian-words.ts'
import { glassWords, logWords } from '../words/log-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const { fields, glass } = glassWords
const columns: readonly Column<BrokenGlassRecord>[] = [
  [fields.at, 18, ({ access }) => ({ at: access.at })],
  ['Open tot', 18, ({ access }) => ({ at: access.until })],
  [fields.by, 24, ({ by }) => by.displayName],
  [fields.person, 30, ({ person }) => fullName(present(person))],
  [glass.reason, 26, ({ access: { reason } }) => (reason ? logWords.reason[reason] : undefined)],
  [glass.words, 60, ({ access }) => access.explanation ?? undefined],
]

/** Which files colleagues opened without work of their own since a day, the newest first. */
export function glassSource(
  actor: Actor,
  asked: ExportedBrokenGlasses,
  now: Date,
): ListSource<Place> {
  const { id } = actor.organisation
  const firstDay = firstDayOfGlass(asked.since, now)
  const since = beginOfGlass(firstDay)
  return {
    title: glass.listTitle,
    definition: 'Dossiers die een collega opende zonder eigen werk met de persoon.',
    named: [],
    filters: () => [['Vanaf', typedDay(firstDay)]],
    columns: headingsOf(columns),
    fields: ['identity'],
    purpose: 'oversight',
    count: ({ fileAccesses }, limit) => fileAccesses.countGlass(id, since, limit),
    people: ({ fileAccesses }) => fileAccesses.peopleOfGlass(id, since),
    async page({ fileAccesses }, place, size) {
      const found = await fileAccesses.pageOfGlass(id, { since, place, limit: size + 1 })
      const records = found.slice(0, size)
      const last = records.at(-1)?.access
      return {
        rows: records.map((record) => cellsOf(columns, record)),
        next: found.length > size && last ? { at: last.at.toISOString(), id: last.id } : undefined,
      }
    },
  }
}
