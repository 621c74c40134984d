import type { CalendarSearch } from './appointments/calendar-search.ts'
import type { ArrivalSearch } from './arrivals/arrival-address.ts'
import type { InspectionSearch } from './consultations/inspection-search.ts'
import type { FigureListSearch } from './dashboards/figure-list-search.ts'
import type { FiguresSearch } from './dashboards/figures-search.ts'
import type { DirectorySearch } from './directory/directory-address.ts'
import type { BoardSearch } from './education/board-address.ts'
import type { TalkList, TalkPlace } from './intake-interviews/talk-search.ts'
import type { ReturnTo } from './persons/return-to.ts'
import type { ListSearch } from './referrals/list-filters.ts'

/** The address of every page; nothing that tells who somebody is ever stands in one, ids only. */
export const routePaths = {
  start: '/',
  today: '/vandaag',
  signIn: '/inloggen',
  providerReturn: '/inloggen/terug',
  signedInAgain: '/inloggen/klaar',
  chooseOrganisation: '/organisatie',
  sessions: '/mijn-sessies',
  notices: '/meldingen',
  noticePreferences: '/meldingen/keuze',
  secondFactor: '/tweede-stap',
  persons: '/personen',
  newPerson: '/personen/nieuw',
  quickSignal: '/snel-signaal',
  arrivals: '/aankomsten',
  directory: '/scholen-en-diensten',
  schoolBoard: '/leerplicht',
  imports: '/aankomsten/inlezen',
  importList: '/aankomsten/inlezen/$importId',
  person: '/personen/$personId',
  editPerson: '/personen/$personId/aanpassen',
  newMember: '/personen/$personId/gezinslid',
  refer: '/personen/$personId/doorverwijzen',
  startTalk: '/personen/$personId/onthaalgesprek',
  talks: '/gesprekken',
  uninformed: '/gesprekken/niet-geinformeerd',
  talk: '/gesprekken/$interviewId',
  reviewTalk: '/gesprekken/$interviewId/nakijken',
  letters: '/gesprekken/$interviewId/brieven',
  personLetters: '/personen/$personId/brieven',
  talkDone: '/gesprekken/$interviewId/afgerond',
  worklist: '/werklijst',
  queue: '/nieuw',
  caseload: '/mijn-dossiers',
  calendar: '/agenda',
  daySheet: '/agenda/daglijst',
  publishSlots: '/agenda/publiceren',
  sent: '/verzonden',
  closed: '/afgesloten',
  all: '/alle-doorverwijzingen',
  distribute: '/verdelen',
  distributeFollowed: '/verdelen/lopend',
  distribution: '/verdelen/resultaat/$distributionId',
  dashboard: '/cijfers',
  safeFigures: '/veilige-cijfers',
  figures: '/cijfers/per-periode',
  figureDefinitions: '/cijfers/uitleg',
  figureList: '/cijfers/lijst',
  personExport: '/personen/$personId/export',
  inspection: '/inzage',
  personConsultations: '/inzage/personen/$personId',
  excerpt: '/inzage/personen/$personId/uittreksel',
  brokenGlasses: '/geopend-zonder-werk',
  users: '/gebruikers',
  newUser: '/gebruikers/nieuw',
  newMembership: '/gebruikers/van-elders',
  user: '/gebruikers/$userId',
  accessReview: '/toegangscontrole',
  rightsChanges: '/wijzigingen-van-rechten',
  programs: '/programmas',
  newProgram: '/programmas/nieuw',
  program: '/programmas/$programId',
  organisations: '/organisaties',
  newMunicipality: '/organisaties/nieuw',
  desks: '/regios-en-loketten',
  setPassword: '/wachtwoord-instellen',
  retention: '/bewaartermijnen',
  eligibilityRules: '/wie-moet-of-mag-inburgeren',
  protocols: '/protocollen',
  newProtocol: '/protocollen/nieuw',
  protocol: '/protocollen/$protocolId',
  agreements: '/overeenkomsten',
  agreement: '/overeenkomsten/$agreementId',
  periodReport: '/overeenkomsten/$agreementId/verslagen/$reportId',
  waiting: '/wacht-op-protocol',
  drafts: '/concepten',
  draft: '/concepten/$referralId',
  review: '/concepten/$referralId/nakijken',
  referral: '/doorverwijzingen/$referralId',
  confirmation: '/doorverwijzingen/$referralId/verzonden',
  referralExport: '/doorverwijzingen/$referralId/export',
  sharedClient: '/doorverwijzingen/$referralId/gedeelde-opvolging',
  onwardLetter: '/doorverwijzingen/$referralId/brief/$onwardReferralId',
  school: '/school',
} as const

/** Every link is built here, so that no page writes an address itself. */
export const paths = {
  start: () => ({ to: routePaths.start }) as const,
  today: () => ({ to: routePaths.today }) as const,
  signIn: (next?: string) =>
    ({ to: routePaths.signIn, search: next === undefined ? {} : { naar: next } }) as const,
  /** In another tab, for a page that waits until somebody signed in again. */
  signedInAgain: () => ({ to: routePaths.signedInAgain }) as const,
  /** With the place to go to once an organisation is chosen. */
  chooseOrganisation: (next?: string) =>
    ({
      to: routePaths.chooseOrganisation,
      search: next === undefined ? {} : { naar: next },
    }) as const,
  notices: () => ({ to: routePaths.notices }) as const,
  noticePreferences: () => ({ to: routePaths.noticePreferences }) as const,
  sessions: () => ({ to: routePaths.sessions }) as const,
  secondFactor: () => ({ to: routePaths.secondFactor }) as const,
  persons: () => ({ to: routePaths.persons }) as const,
  newPerson: () => ({ to: routePaths.newPerson }) as const,
  person: (personId: string) => ({ to: routePaths.person, params: { personId } }) as const,
  /** With a draft referral or a talk to go back to afterwards. */
  editPerson: (personId: string, returnTo: ReturnTo = {}) =>
    ({ to: routePaths.editPerson, params: { personId }, search: returnTo }) as const,
  /** Adds somebody without a file to the household of this person. */
  newMember: (personId: string, returnTo: ReturnTo = {}) =>
    ({ to: routePaths.newMember, params: { personId }, search: returnTo }) as const,
  refer: (personId: string) => ({ to: routePaths.refer, params: { personId } }) as const,
  startTalk: (personId: string) => ({ to: routePaths.startTalk, params: { personId } }) as const,
  quickSignal: () => ({ to: routePaths.quickSignal }) as const,
  arrivals: (search: ArrivalSearch = {}) => ({ to: routePaths.arrivals, search }) as const,
  directory: (search: DirectorySearch = {}) => ({ to: routePaths.directory, search }) as const,
  schoolBoard: (search: BoardSearch = {}) => ({ to: routePaths.schoolBoard, search }) as const,
  imports: () => ({ to: routePaths.imports }) as const,
  importList: (importId: string) => ({ to: routePaths.importList, params: { importId } }) as const,
  uninformed: () => ({ to: routePaths.uninformed }) as const,
  talks: (list: TalkList = {}) => ({ to: routePaths.talks, search: list }) as const,
  /** With the place in it to begin at. */
  talk: (interviewId: string, place: TalkPlace = {}) =>
    ({ to: routePaths.talk, params: { interviewId }, search: place }) as const,
  reviewTalk: (interviewId: string, place: TalkPlace = {}) =>
    ({ to: routePaths.reviewTalk, params: { interviewId }, search: place }) as const,
  talkDone: (interviewId: string) =>
    ({ to: routePaths.talkDone, params: { interviewId } }) as const,
  letters: (interviewId: string) => ({ to: routePaths.letters, params: { interviewId } }) as const,
  personLetters: (personId: string) =>
    ({ to: routePaths.personLetters, params: { personId } }) as const,
  worklist: (search: ListSearch = {}) => ({ to: routePaths.worklist, search }) as const,
  queue: (filters: ListSearch = {}) => ({ to: routePaths.queue, search: filters }) as const,
  caseload: (filters: ListSearch = {}) => ({ to: routePaths.caseload, search: filters }) as const,
  /** A day of a desk, with the week around it. */
  calendar: (search: CalendarSearch = {}) => ({ to: routePaths.calendar, search }) as const,
  daySheet: (search: CalendarSearch) => ({ to: routePaths.daySheet, search }) as const,
  publishSlots: (search: CalendarSearch) => ({ to: routePaths.publishSlots, search }) as const,
  sent: (filters: ListSearch = {}) => ({ to: routePaths.sent, search: filters }) as const,
  closed: (filters: ListSearch = {}) => ({ to: routePaths.closed, search: filters }) as const,
  inspection: (search: InspectionSearch = {}) => ({ to: routePaths.inspection, search }) as const,
  personConsultations: (personId: string, search: InspectionSearch = {}) =>
    ({ to: routePaths.personConsultations, params: { personId }, search }) as const,
  personExport: (personId: string) =>
    ({ to: routePaths.personExport, params: { personId } }) as const,
  referralExport: (referralId: string) =>
    ({ to: routePaths.referralExport, params: { referralId } }) as const,
  excerpt: (personId: string) => ({ to: routePaths.excerpt, params: { personId } }) as const,
  brokenGlasses: () => ({ to: routePaths.brokenGlasses }) as const,
  distribute: (filters: ListSearch = {}) =>
    ({ to: routePaths.distribute, search: filters }) as const,
  distributeFollowed: (filters: ListSearch = {}) =>
    ({ to: routePaths.distributeFollowed, search: filters }) as const,
  distribution: (distributionId: string) =>
    ({ to: routePaths.distribution, params: { distributionId } }) as const,
  dashboard: (search: FiguresSearch = {}) => ({ to: routePaths.dashboard, search }) as const,
  safeFigures: (year?: number) => ({ to: routePaths.safeFigures, search: { year } }) as const,
  figures: (search: FiguresSearch = {}) => ({ to: routePaths.figures, search }) as const,
  figureDefinitions: (measure?: string) =>
    ({
      to: routePaths.figureDefinitions,
      ...(measure !== undefined && { hash: measure }),
    }) as const,
  figureList: (search: FigureListSearch) => ({ to: routePaths.figureList, search }) as const,
  all: (filters: ListSearch = {}) => ({ to: routePaths.all, search: filters }) as const,
  users: () => ({ to: routePaths.users }) as const,
  newUser: () => ({ to: routePaths.newUser }) as const,
  newMembership: () => ({ to: routePaths.newMembership }) as const,
  user: (userId: string) => ({ to: routePaths.user, params: { userId } }) as const,
  accessReview: () => ({ to: routePaths.accessReview }) as const,
  rightsChanges: () => ({ to: routePaths.rightsChanges }) as const,
  programs: () => ({ to: routePaths.programs }) as const,
  newProgram: () => ({ to: routePaths.newProgram }) as const,
  program: (programId: string) => ({ to: routePaths.program, params: { programId } }) as const,
  organisations: () => ({ to: routePaths.organisations }) as const,
  newMunicipality: () => ({ to: routePaths.newMunicipality }) as const,
  desks: () => ({ to: routePaths.desks }) as const,
  setPassword: () => ({ to: routePaths.setPassword }) as const,
  retention: () => ({ to: routePaths.retention }) as const,
  eligibilityRules: () => ({ to: routePaths.eligibilityRules }) as const,
  protocols: () => ({ to: routePaths.protocols }) as const,
  newProtocol: () => ({ to: routePaths.newProtocol }) as const,
  protocol: (protocolId: string) => ({ to: routePaths.protocol, params: { protocolId } }) as const,
  agreements: () => ({ to: routePaths.agreements }) as const,
  agreement: (agreementId: string) =>
    ({ to: routePaths.agreement, params: { agreementId } }) as const,
  periodReport: (agreementId: string, reportId: string) =>
    ({ to: routePaths.periodReport, params: { agreementId, reportId } }) as const,
  waiting: (filters: ListSearch = {}) => ({ to: routePaths.waiting, search: filters }) as const,
  drafts: () => ({ to: routePaths.drafts }) as const,
  draft: (referralId: string) => ({ to: routePaths.draft, params: { referralId } }) as const,
  review: (referralId: string) => ({ to: routePaths.review, params: { referralId } }) as const,
  referral: (referralId: string) => ({ to: routePaths.referral, params: { referralId } }) as const,
  confirmation: (referralId: string) =>
    ({ to: routePaths.confirmation, params: { referralId } }) as const,
  /** What sender and desk share of the client behind a referral. */
  sharedClient: (referralId: string) =>
    ({ to: routePaths.sharedClient, params: { referralId } }) as const,
  onwardLetter: (referralId: string, onwardReferralId: string) =>
    ({ to: routePaths.onwardLetter, params: { referralId, onwardReferralId } }) as const,
}
