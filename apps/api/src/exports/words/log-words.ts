import type {
  ConsultationAction,
  ConsultationPurpose,
  ConsultedField,
  GlassReason,
} from '@onthaal/shared/consultations'
import type { Role } from '@onthaal/shared/identity'

/** What files of the log say in Dutch, as the screens do; a test holds the two together. */
export const logWords = {
  role: {
    frontDesk: 'Onthaalmedewerker',
    socialWorker: 'Maatschappelijk werker',
    counsellor: 'Trajectbegeleider',
    languageAdvisor: 'Taalconsulent',
    manager: 'Leidinggevende',
    policyOfficer: 'Beleidsmedewerker',
    privacyOfficer: 'Privacyverantwoordelijke',
    administrator: 'Beheerder',
  } satisfies Record<Role, string>,
  action: {
    openFile: 'Dossier geopend',
    openReferral: 'Doorverwijzing geopend',
    openInterview: 'Gesprek geopend',
    openReport: 'Verslag geopend',
    showNumber: 'Nummer getoond',
    print: 'Afgedrukt',
    hitList: 'Gezocht',
    workList: 'Werklijst bekeken',
    deskDay: 'Dag van het loket bekeken',
    change: 'Gewijzigd',
    readLog: 'Inzage nagekeken',
    export: 'Als bestand gedownload',
  } satisfies Record<ConsultationAction, string>,
  purpose: {
    followUp: 'Opvolging',
    deskQueue: 'Werk van het loket',
    ownReferral: 'Eigen doorverwijzing',
    interview: 'Gesprek of concept',
    registration: 'Registratie',
    management: 'Leiding',
    search: 'Zoeken',
    atTheCounter: 'Persoon aan de balie',
    brokenGlass: 'Andere reden',
    oversight: 'Toezicht',
    schooling: 'Opvolging van de leerplicht',
    schoolLink: 'Link van een school',
  } satisfies Record<ConsultationPurpose, string>,
  field: {
    identity: 'Naam en geboortedatum',
    nationalNumber: 'Rijksregisternummer',
    contact: 'Contactgegevens',
    languages: 'Talen',
    residence: 'Verblijf',
    household: 'Gezin',
    followUp: 'Opvolging',
    interview: 'Gesprek',
    figures: 'Cijfers',
  } satisfies Record<ConsultedField, string>,
  reason: {
    urgentSituation: 'Dringende situatie',
    contactByPhoneOrMail: 'De persoon belt of mailt',
    askedByService: 'Vraag van een andere dienst',
    correction: 'Fout rechtzetten',
    complaint: 'Klacht of vraag om inzage',
    otherReason: 'Iets anders',
  } satisfies Record<GlassReason, string>,
}

/** The same of files that were opened without work. */
export const glassWords = {
  fields: { at: 'Wanneer', by: 'Wie', person: 'Persoon' },
  glass: { listTitle: 'Geopend zonder werk', reason: 'Reden', words: 'Uitleg' },
}

/** The same of who looked at unusually many people. */
export const unusualWords = { unusual: { title: 'Ongewoon veel, laatste 7 dagen' } }
