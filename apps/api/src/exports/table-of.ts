import type { Actor } from '../actor.ts'
import type { Names } from './export-repository.ts'
import { belgianDayAndTime } from './files/belgian-words.ts'
import type { Table } from './files/table.ts'
import type { ListSource } from './sources/list-source.ts'

const personal = [
  'Let op',
  'Persoonsgegevens. Deel dit bestand niet, en verwijder het als u klaar bent.',
] as const

interface Moment {
  readonly actor: Actor
  readonly now: Date
  readonly names: Names
}

/** A list as a table, with all that whoever opens the file later has to know of it. */
export function tableOf(
  source: Pick<ListSource, 'title' | 'definition' | 'filters' | 'columns' | 'people'>,
  { actor, now, names }: Moment,
  rows: Table['rows'],
): Table {
  return {
    title: source.title,
    facts: [
      ['Wat staat hierin', source.definition],
      ...source.filters(names),
      ['Toestand op', belgianDayAndTime(now)],
      ['Gemaakt door', `${actor.displayName}, ${actor.organisation.name}`],
      ...(source.people === undefined ? [] : [personal]),
    ],
    columns: source.columns,
    rows,
  }
}
