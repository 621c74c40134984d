import type { ExportedInformedPersons } from '@onthaal/shared/exports/schemas'
import type { Actor } from '../../actor.ts'
import { checkInformedDays, placeOfInformed, purposeOfInformed } from '../../informing/index.ts'
import type { Place } from '../../list-place.ts'
import type { PersonFile } from '../../persons/index.ts'
import { typedDay } from '../files/belgian-words.ts'
import { birthDateCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<PersonFile>[] = [
  ['Familienaam', 24, ({ familyName }) => familyName ?? undefined],
  ['Voornaam', 20, ({ givenName }) => givenName ?? undefined],
  ['Geboortedatum', 14, ({ birthDate }) => birthDateCell(birthDate ?? undefined)],
  ['Dossier gewijzigd op', 20, ({ recordedAt }) => ({ at: recordedAt })],
]

/**
 * Whom the actor's organisation registered and informed in some days, or, without days, whom nothing proves to be
 * informed: the one whose file changed last first.
 *
 * @throws InvalidInputError when the days do not follow each other
 */
export function informedSource(
  actor: Actor,
  days: ExportedInformedPersons | undefined,
): ListSource<Place> {
  const informedIn = days && { from: days.informedFrom, until: days.informedUntil }
  if (informedIn) checkInformedDays(informedIn, 'body')
  const { id } = actor.organisation
  return {
    title: informedIn ? 'Geïnformeerde mensen' : 'Nog niet geïnformeerd',
    definition: informedIn
      ? 'Wie we registreerden en van wie een bewijs zegt dat we hen in deze periode informeerden.'
      : 'Wie we registreerden en van wie nog geen bewijs zegt dat we hen informeerden.',
    named: [],
    filters: () =>
      informedIn
        ? [
            ['Geïnformeerd vanaf', typedDay(informedIn.from)],
            ['Geïnformeerd tot en met', typedDay(informedIn.until)],
          ]
        : [],
    columns: headingsOf(columns),
    fields: ['identity', 'interview'],
    purpose: purposeOfInformed(actor),
    count: ({ informings }, limit) => informings.count(id, informedIn, limit),
    people: ({ informings }) => informings.people(id, informedIn),
    async page({ informings }, place, size) {
      const found = await informings.page(id, informedIn, place, size + 1)
      const files = found.slice(0, size)
      const last = files.at(-1)
      return {
        rows: files.map((file) => cellsOf(columns, file)),
        next: found.length > size && last ? placeOfInformed(last) : undefined,
      }
    },
  }
}
