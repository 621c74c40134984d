import type { EducationBoardItem } from '@onthaal/shared/education/schemas'
import type { ExportedChildren } from '@onthaal/shared/exports/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import {
  boardChildren,
  boardItemView,
  boardOf,
  boardPurpose,
  placeOnBoard,
} from '../../education/index.ts'
import { createLinks } from '../../links.ts'
import type { Place } from '../../list-place.ts'
import { boardWords } from '../words/list-words.ts'
import { alreadyLogged, birthDateCell, dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<EducationBoardItem>[] = [
  ['Familienaam', 24, ({ person }) => person.familyName],
  ['Voornaam', 20, ({ person }) => person.givenName],
  ['Geboortedatum', 14, ({ person }) => birthDateCell(person.birthDate)],
  ['Dossier van', 24, ({ keptBy }) => keptBy.name],
  ['Hoe dringend', 18, ({ urgency }) => boardWords.urgency[urgency]],
  ['Leerplichtig vanaf', 18, ({ startsOn }) => dayCell(startsOn)],
  ['Dagen over', 12, ({ daysLeft }) => daysLeft],
  ['Voorlopig', 12, ({ isProvisional }) => (isProvisional ? 'Ja' : undefined)],
  ['Loket van het Agentschap', 28, ({ heldBy }) => heldBy.desk],
  ['Opgevolgd door', 24, ({ heldBy }) => heldBy.owner?.displayName],
  ['Volgende stap', 40, ({ nextStep }) => nextStep?.text],
  ['Te doen tegen', 14, ({ nextStep }) => dayCell(nextStep?.by)],
]

/** The children on the board of whoever asks, the most pressing first. */
export function boardSource(
  actor: Actor,
  { filter = 'all' }: ExportedChildren,
  now: Date,
): ListSource<Place> {
  const whose = boardOf(actor, belgianDay(now))
  const search = { ...whose, filter }
  const context = { actor, links: createLinks(''), now }
  return {
    title: 'Leerplicht',
    definition: 'Kinderen die we opvolgen tot er een bewijs van inschrijving is.',
    named: [],
    filters: () => [['Welke kinderen', boardWords.filter[filter]]],
    columns: headingsOf(columns),
    fields: ['identity', 'followUp'],
    purpose: boardPurpose(actor),
    async count({ board }, limit) {
      const counts = await board.counts(whose, limit)
      return counts.find((one) => one.filter === filter)?.count ?? 0
    },
    people: ({ board }) => board.people(search),
    async page({ board }, place, size) {
      const found = await board.page(search, place, size + 1)
      const rows = found.slice(0, size)
      const last = rows.at(-1)
      const children = await boardChildren({ board, consultation: alreadyLogged }, actor, rows)
      return {
        rows: children.map((child) => {
          const item = boardItemView(child, context)
          return cellsOf(columns, item)
        }),
        next:
          found.length > size && last ? placeOnBoard(last, whose.desks === undefined) : undefined,
      }
    },
  }
}
