import type { UnusualKind } from '@onthaal/shared/consultations'
import { exportRules } from '@onthaal/shared/exports'
import type { Actor } from '../../actor.ts'
import { firstUnusualDay, type UnusualRecord, unusualOf } from '../../oversight/index.ts'
import { typedDay } from '../files/belgian-words.ts'
import type { Cell } from '../files/table.ts'
import { glassWords, unusualWords } from '../words/log-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

const what: Record<UnusualKind, string> = {
  manyPersons: 'Opende veel personen in één uur',
  brokenGlass: 'Opende dossiers zonder werk',
}
/** What is told of one kind stands in columns of its own, so that a program adds no people to times. */
const only =
  (wanted: UnusualKind, cellOf: (record: UnusualRecord) => Cell) => (record: UnusualRecord) =>
    record.kind === wanted ? cellOf(record) : undefined

const columns: readonly Column<UnusualRecord>[] = [
  [glassWords.fields.by, 28, ({ by }) => by.displayName],
  ['Wat', 34, ({ kind }) => what[kind]],
  ['Aantal personen', 16, only('manyPersons', ({ count }) => count)],
  ['In het uur vanaf', 18, only('manyPersons', ({ at }) => ({ at }))],
  ['Aantal keer', 14, only('brokenGlass', ({ count }) => count)],
  ['Laatste keer', 18, only('brokenGlass', ({ at }) => ({ at }))],
]

/**
 * Which colleagues opened many people in one hour, the newest hour first, and who broke the glass, the most often
 * first. It tells of staff, and of nobody whom they saw.
 */
export function unusualSource(actor: Actor, personsPerHour: number, now: Date): ListSource {
  const firstDay = firstUnusualDay(undefined, now)
  const search = { organisationId: actor.organisation.id, firstDay, personsPerHour }
  return {
    ...ofNobody,
    title: unusualWords.unusual.title,
    definition:
      'Collega’s die veel personen in één uur openden, of een dossier zonder werk. Dat zegt nog niet dat het fout was.',
    filters: () => [
      ['Vanaf', typedDay(firstDay)],
      ['Veel personen', `${personsPerHour} of meer in één uur`],
    ],
    columns: headingsOf(columns),
    count: async ({ oversight }, limit) => (await unusualOf(oversight, search, limit + 1)).length,
    // Hours of seven days in which somebody of one organisation opened many people: some hundreds at the most.
    async page({ oversight }) {
      const found = await unusualOf(oversight, search, exportRules.mostRows)
      return { rows: found.map((one) => cellsOf(columns, one)), next: undefined }
    },
  }
}
