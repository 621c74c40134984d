import type { Arrival } from '@onthaal/shared/arrivals/schemas'
import type { ExportedArrivals } from '@onthaal/shared/exports/schemas'
import { languageName } from '@onthaal/shared/persons'
import type { Actor } from '../../actor.ts'
import { arrivalView, placeOfArrival, withFollowed } from '../../arrivals/index.ts'
import { createLinks } from '../../links.ts'
import type { Place } from '../../list-place.ts'
import { typedDay } from '../files/belgian-words.ts'
import { arrivalWords } from '../words/list-words.ts'
import { referralWords } from '../words/referral-words.ts'
import { alreadyLogged, birthDateCell, dayCell, instantCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<Arrival>[] = [
  ['Familienaam', 24, ({ person }) => person.familyName],
  ['Voornaam', 20, ({ person }) => person.givenName],
  ['Geboortedatum', 14, ({ person }) => birthDateCell(person.birthDate)],
  ['Op de lijst via', 16, ({ source }) => arrivalWords.source[source]],
  ['Ingeschreven op', 16, ({ registeredOn }) => dayCell(registeredOn)],
  ['Uitgenodigd op', 16, ({ invitedOn }) => dayCell(invitedOn)],
  ['Gesprek gepland op', 18, ({ planned }) => instantCell(planned?.at)],
  ['Gesprek met', 24, ({ planned }) => planned?.staff?.displayName],
  ['Lokaal', 14, ({ planned }) => planned?.room],
  ['Taal', 16, ({ contactLanguage }) => contactLanguage && languageName(contactLanguage, 'nl-BE')],
  ['Telefoon', 18, ({ phone }) => phone],
  ['Keer niet gekomen', 18, ({ missedTalks }) => missedTalks],
  ['Gekomen of verhuisd op', 22, ({ endedOn }) => dayCell(endedOn)],
  ['Gesprek gevoerd op', 18, ({ talk }) => dayCell(talk?.heldOn)],
  ['Doorverwijzingen', 18, ({ referral }) => referral?.count],
  [
    'Stand van de laatste',
    20,
    ({ referral }) => referral && referralWords.sentStatus[referral.status],
  ],
]

const days = {
  invitedFrom: 'Laatst uitgenodigd vanaf',
  invitedUntil: 'Laatst uitgenodigd tot en met',
  endedFrom: 'Gekomen of verhuisd vanaf',
  endedUntil: 'Gekomen of verhuisd tot en met',
} as const

/** The arrivals of one status of the actor's organisation, as they stand in their list. */
export function arrivalSource(actor: Actor, asked: ExportedArrivals, now: Date): ListSource<Place> {
  const search = { ...asked, organisationId: actor.organisation.id }
  const context = { links: createLinks(''), now }
  const { language, source, staff, status } = asked
  const holdsTalks = actor.permissions.includes('holdInterviews')
  return {
    title:
      status === undefined
        ? 'Aankomsten'
        : `Aankomsten: ${arrivalWords.status[status].toLowerCase()}`,
    definition: 'Wie hier kwam wonen, van inschrijving tot onthaal.',
    named: staff === undefined ? [] : [staff],
    filters: (names) => [
      ...(status === undefined ? [] : [['Lijst', arrivalWords.status[status]] as const]),
      ...(language === undefined ? [] : [['Taal', languageName(language, 'nl-BE')] as const]),
      ...(source === undefined ? [] : [['Op de lijst via', arrivalWords.source[source]] as const]),
      ...(staff === undefined ? [] : [['Gesprek met', names(staff)] as const]),
      ...(Object.keys(days) as (keyof typeof days)[]).flatMap((name) => {
        const day = asked[name]
        return day === undefined ? [] : [[days[name], typedDay(day)] as const]
      }),
    ],
    columns: headingsOf(columns),
    fields: ['identity', 'contact', 'interview', 'followUp'],
    // A manager opens a figure, and holds no talk.
    purpose: holdsTalks ? 'interview' : 'management',
    count: ({ arrivals }, limit) => arrivals.count(search, limit),
    people: ({ arrivals }) => arrivals.people(search),
    async page({ arrivals, followed }, place, size) {
      const found = await arrivals.page(search, place, size + 1)
      const records = found.slice(0, size)
      const last = records.at(-1)
      const whole = await withFollowed({ followed, consultation: alreadyLogged }, actor, records)
      return {
        rows: whole.map((record) => {
          const arrival = arrivalView(record, context)
          return cellsOf(columns, arrival)
        }),
        next: found.length > size && last ? placeOfArrival(search.status, last.arrival) : undefined,
      }
    },
  }
}
