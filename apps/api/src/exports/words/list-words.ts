import type { ArrivalSource, ArrivalStatus } from '@onthaal/shared/arrivals'
import type { ServiceKind } from '@onthaal/shared/directory'
import type { BoardFilter, ChainUrgency } from '@onthaal/shared/education'

/** What files of arrivals say in Dutch, as the screens do; a test holds the two together, here and below. */
export const arrivalWords = {
  status: {
    toInvite: 'Uit te nodigen',
    invited: 'Uitgenodigd',
    planned: 'Gepland',
    noResponse: 'Niet gereageerd',
    came: 'Gekomen',
    moved: 'Verhuisd',
  } satisfies Record<ArrivalStatus, string>,
  source: {
    import: 'Lijst',
    quickSignal: 'Snel signaal',
    manual: 'Met de hand',
    agency: 'Door het Agentschap',
  } satisfies Record<ArrivalSource, string>,
}

/** The same of children who are followed. */
export const boardWords = {
  filter: {
    all: 'Alle',
    red: 'Rood',
    overdue: 'Te laat',
    question: 'Nog na te vragen',
    withoutStep: 'Zonder volgende stap',
    mine: 'Van mij',
    withoutReferral: 'Nog niet doorverwezen',
    transferredIn: 'Naar ons verhuisd',
    transferDeclined: 'Teruggekomen',
  } satisfies Record<BoardFilter, string>,
  urgency: {
    tooOld: 'Leerplicht voorbij',
    overdue: 'Te laat',
    urgent: 'Dringend',
    soon: 'Binnenkort',
    question: 'Nog niet te zeggen',
    later: 'Later',
  } satisfies Record<ChainUrgency, string>,
}

/** The same of schools and services. */
export const serviceWords = {
  kinds: {
    preschool: 'Kleuterschool',
    primarySchool: 'Basisschool',
    secondarySchool: 'Secundaire school',
    receptionEducation: 'Onthaalonderwijs (OKAN)',
    pupilGuidance: 'CLB',
    health: 'Gezondheid',
    welfare: 'Welzijn',
  } satisfies Record<ServiceKind, string>,
  fields: {
    kind: 'Soort',
    name: 'Naam',
    offer: 'Aanbod',
    languages: 'Talen',
    phone: 'Telefoon',
    email: 'E-mail',
    website: 'Website',
    address: 'Adres',
    confirmedOn: 'Laatst bevestigd',
  },
}
