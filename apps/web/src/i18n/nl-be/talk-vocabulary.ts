import type { GuardianKind, HouseholdRole } from '@onthaal/shared/households'
import type { InformingChannel } from '@onthaal/shared/informing'
import type {
  InterpreterKind,
  InterviewChannel,
  InterviewOutcome,
  InterviewTopic,
} from '@onthaal/shared/intake-interviews'

/** The words for what is written down of a talk and of a household. */
export const talkVocabulary = {
  householdRole: {
    adult: 'Volwassene',
    partner: 'Partner',
    child: 'Kind',
    otherRelative: 'Ander familielid',
    other: 'Iemand anders',
  } satisfies Record<HouseholdRole, string>,
  guardianKind: {
    parent: 'Ouder',
    legalGuardian: 'Wettelijke voogd',
    unaccompaniedMinorGuardian: 'Voogd van een niet-begeleide minderjarige',
    other: 'Iemand anders',
  } satisfies Record<GuardianKind, string>,
  interviewChannel: {
    desk: 'Aan de balie',
    homeVisit: 'Huisbezoek',
    phone: 'Telefoon',
    video: 'Videogesprek',
  } satisfies Record<InterviewChannel, string>,
  interpreterKind: {
    none: 'Geen tolk',
    onSite: 'Tolk ter plaatse',
    phone: 'Telefoontolk',
    video: 'Videotolk',
    informal: 'Familie of kennis',
  } satisfies Record<InterpreterKind, string>,
  interviewTopic: {
    civicIntegration: 'Inburgering',
    dutchLessons: 'Nederlands leren',
    compulsoryEducation: 'Leerplicht',
    rightToEducation: 'Recht op onderwijs',
    socioCulturalOffer: 'Vrije tijd en verenigingen',
    privacyNotice: 'Privacy',
  } satisfies Record<InterviewTopic, string>,
  informingChannel: {
    talk: 'Gesprek',
    letter: 'Brief',
  } satisfies Record<InformingChannel, string>,
  interviewOutcome: {
    referred: 'Doorverwezen',
    informedNoReferral: 'Geïnformeerd, wenst geen doorverwijzing',
    noReferralNeeded: 'Geen doorverwijzing nodig',
    referralWaiting: 'Doorverwijzing wacht op een protocol',
  } satisfies Record<InterviewOutcome, string>,
}
