import type { ExportedAppointments } from '@onthaal/shared/exports/schemas'
import { languageName } from '@onthaal/shared/persons'
import type { Actor } from '../../actor.ts'
import { purposeOfVisits, spanOfDays, type VisitRecord } from '../../appointments/index.ts'
import type { Place } from '../../list-place.ts'
import { typedDay } from '../files/belgian-words.ts'
import type { Cell } from '../files/table.ts'
import { referralWords } from '../words/referral-words.ts'
import { visitWords } from '../words/visit-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<VisitRecord>[] = [
  ['Begint om', 18, ({ appointment }) => ({ at: appointment.startsAt })],
  ['Eindigt om', 18, ({ appointment }) => ({ at: appointment.endsAt })],
  ['Familienaam', 24, ({ person }) => person.familyName ?? undefined],
  ['Voornaam', 20, ({ person }) => person.givenName ?? undefined],
  ['Naam in eigen schrift', 24, ({ person }) => person.originalScriptName ?? undefined],
  [
    'Taal',
    16,
    ({ person: { contactLanguage } }) =>
      contactLanguage === null ? undefined : languageName(contactLanguage, 'nl-BE'),
  ],
  ['Tolk nodig', 12, ({ person }) => yesOrNo(person.interpreterNeeded)],
  ['Stand', 16, ({ appointment }) => visitWords.appointmentState[appointment.state]],
  ['Te laat gekomen', 16, ({ appointment }) => (appointment.arrivedLate ? 'Ja' : undefined)],
  ['Soort', 16, ({ appointment }) => visitWords.slotKind[appointment.kind]],
  ['Plaats', 34, ({ appointment }) => appointment.place],
  [
    'Ontvangen door',
    34,
    ({ appointment }) =>
      appointment.deskRoles.map((role) => referralWords.deskRole[role]).join(', '),
  ],
  ['Referentie', 16, ({ referral }) => referral.reference],
  ['Doorverwezen door', 28, ({ sender }) => sender.name],
]

/**
 * Whom a desk expects on some days, and who came by themselves, in time order.
 *
 * @throws InvalidInputError when the actor does not work at the desk, or the days make no sense
 */
export function visitSource(actor: Actor, asked: ExportedAppointments): ListSource<Place> {
  const span = spanOfDays(actor, asked, 'body')
  return {
    title: 'Afspraken',
    definition: 'Wie het loket op deze dagen verwacht, en wie zonder afspraak kwam.',
    named: [asked.desk],
    filters: (names) => [
      ['Loket', names(asked.desk)],
      ['Van', typedDay(asked.firstDay)],
      ['Tot en met', typedDay(asked.lastDay)],
    ],
    columns: headingsOf(columns),
    fields: ['identity', 'languages', 'followUp'],
    purpose: purposeOfVisits(actor),
    count: ({ appointments }, limit) => appointments.countOfDesk(span, limit),
    people: ({ appointments }) => appointments.peopleOfDesk(span),
    async page({ appointments }, place, size) {
      const found = await appointments.pageOfDesk(span, place, size + 1)
      const visits = found.slice(0, size)
      const last = visits.at(-1)?.appointment
      return {
        rows: visits.map((visit) => cellsOf(columns, visit)),
        next:
          found.length > size && last
            ? { at: last.startsAt.toISOString(), id: last.id }
            : undefined,
      }
    },
  }
}

function yesOrNo(value: boolean | null): Cell {
  if (value === null) return undefined
  return value ? 'Ja' : 'Nee'
}
