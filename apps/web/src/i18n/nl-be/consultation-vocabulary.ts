import type {
  ConsultationAction,
  ConsultationPurpose,
  ConsultedField,
  GlassReason,
} from '@onthaal/shared/consultations'

/** Words for who saw whom and why. */
export const consultationVocabulary = {
  consultationAction: {
    openFile: 'Dossier geopend',
    openReferral: 'Doorverwijzing geopend',
    openInterview: 'Gesprek geopend',
    showNumber: 'Nummer getoond',
    print: 'Afgedrukt',
    hitList: 'Gezocht',
    workList: 'Werklijst bekeken',
    deskDay: 'Dag van het loket bekeken',
    change: 'Gewijzigd',
    readLog: 'Inzage nagekeken',
    export: 'Inzage gedownload',
  } satisfies Record<ConsultationAction, string>,
  consultationPurpose: {
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
    schoolLink: 'Link van een school',
  } satisfies Record<ConsultationPurpose, string>,
  consultedField: {
    identity: 'Naam en geboortedatum',
    nationalNumber: 'Rijksregisternummer',
    contact: 'Contactgegevens',
    languages: 'Talen',
    residence: 'Verblijf',
    household: 'Gezin',
    followUp: 'Opvolging',
    interview: 'Gesprek',
  } satisfies Record<ConsultedField, string>,
  glassReason: {
    urgentSituation: 'Dringende situatie',
    contactByPhoneOrMail: 'De persoon belt of mailt',
    askedByService: 'Vraag van een andere dienst',
    correction: 'Fout rechtzetten',
    complaint: 'Klacht of vraag om inzage',
    otherReason: 'Iets anders',
  } satisfies Record<GlassReason, string>,
}
