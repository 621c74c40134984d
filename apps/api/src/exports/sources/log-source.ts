import type { ExportedConsultations } from '@onthaal/shared/exports/schemas'
import { fullName } from '@onthaal/shared/persons'
import type { Actor } from '../../actor.ts'
import type { Place } from '../../list-place.ts'
import {
  checkSelection,
  type ReadConsultation,
  selectionOf,
  withNames,
} from '../../oversight/index.ts'
import { present } from '../../present.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { typedDay } from '../files/belgian-words.ts'
import { logWords } from '../words/log-words.ts'
import { alreadyLogged } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<ReadConsultation>[] = [
  ['Wanneer', 18, ({ consultation }) => ({ at: consultation.at })],
  ['Wie', 24, ({ by }) => by.displayName],
  ['Rol', 24, ({ consultation }) => logWords.role[consultation.role]],
  ['Organisatie', 24, ({ organisation }) => organisation.name],
  ['Wat', 26, ({ consultation }) => logWords.action[consultation.action]],
  ['Waarom', 26, ({ consultation }) => logWords.purpose[consultation.purpose]],
  ['Reden', 26, ({ consultation: { reason } }) => (reason ? logWords.reason[reason] : undefined)],
  [
    'Welke gegevens',
    34,
    ({ consultation }) => consultation.fields.map((field) => logWords.field[field]).join(', '),
  ],
  [
    'Aantal personen',
    16,
    ({ consultation }) => consultation.personIds.length + consultation.withoutFile,
  ],
  [
    'Van wie we een dossier hebben',
    60,
    ({ persons }) => persons.map((person) => fullName(present(person))).join(', '),
  ],
]

/**
 * A part of the log of who looked up whom, the newest first.
 *
 * @throws InvalidInputError when the selection makes no sense
 */
export function logSource(actor: Actor, asked: ExportedConsultations): ListSource<Place> {
  checkSelection(asked)
  const { colleague, person, from, until } = asked
  const chosen = (repositories: ExportReadRepositories) => selectionOf(repositories, actor, asked)
  return {
    title: 'Inzage',
    definition: 'Wie welke personen zag, en waarvoor.',
    named: colleague === undefined ? [] : [colleague],
    filters: (names) => [
      ...(colleague === undefined ? [] : [['Collega', names(colleague)] as const]),
      ...(person === undefined ? [] : [['Persoon', 'Wie één persoon zag'] as const]),
      ...(from === undefined ? [] : [['Vanaf', typedDay(from)] as const]),
      ...(until === undefined ? [] : [['Tot en met', typedDay(until)] as const]),
    ],
    columns: headingsOf(columns),
    fields: ['identity'],
    purpose: 'oversight',
    async count(repositories, limit) {
      const selection = await chosen(repositories)
      return selection === undefined ? 0 : repositories.oversight.count(selection, limit)
    },
    async people(repositories) {
      const selection = await chosen(repositories)
      return selection && repositories.oversight.people(selection)
    },
    async page(repositories, place, size) {
      const selection = await chosen(repositories)
      if (selection === undefined) return { rows: [], next: undefined }
      const { oversight } = repositories
      const found = await oversight.page(selection, place, size + 1)
      const last = found.slice(0, size).at(-1)?.consultation
      const records = await withNames(
        { oversight, consultation: alreadyLogged },
        actor,
        found.slice(0, size),
      )
      return {
        rows: records.map((record) => cellsOf(columns, record)),
        next: found.length > size && last ? { at: last.at.toISOString(), id: last.id } : undefined,
      }
    },
  }
}
