import Type, { type Static } from 'typebox'
import { SlotListQuery } from '../appointments/schemas.ts'
import { ArrivalListQuery } from '../arrivals/schemas.ts'
import { BrokenGlassQuery, ConsultationSelection } from '../consultations/schemas.ts'
import { serviceKinds } from '../directory/index.ts'
import { boardFilters } from '../education/index.ts'
import { importOutcomes } from '../imports/index.ts'
import { interviewBoxes } from '../intake-interviews/index.ts'
import { ReferralListQuery } from '../referrals/schemas.ts'
import { component, Day, Href, Id, Instant, oneOf, Total, TotalIsExact } from '../wire/schemas.ts'
import { worklistColumns } from '../worklists/index.ts'
import { exportedLists, exportFormats, exportStates } from './export-vocabulary.ts'

const {
  pageSize: _pageSize,
  after: _after,
  person: _person,
  ...referralQuery
} = ReferralListQuery.properties

/** Which list of referrals, narrowed and sorted as it stands on the screen. */
const ExportedReferrals = component(
  'ExportedReferrals',
  Type.Object({
    ...referralQuery,
    columns: Type.Optional(
      Type.Array(oneOf(worklistColumns), {
        maxItems: worklistColumns.length,
        uniqueItems: true,
        description: 'Beside who it is about; all of them when left out.',
      }),
    ),
  }),
)
export type ExportedReferrals = Static<typeof ExportedReferrals>

const { pageSize: _size, after: _place, ...arrivalQuery } = ArrivalListQuery.properties

/** Which arrivals, narrowed as on the screen. */
const ExportedArrivals = component('ExportedArrivals', Type.Object(arrivalQuery))
export type ExportedArrivals = Static<typeof ExportedArrivals>

/** Who was informed, on which days. */
const ExportedInformedPersons = component(
  'ExportedInformedPersons',
  Type.Object({ informedFrom: Day, informedUntil: Day }),
)
export type ExportedInformedPersons = Static<typeof ExportedInformedPersons>

/** Who was not informed yet: all of them. */
const ExportedUninformedPersons = component('ExportedUninformedPersons', Type.Object({}))

/** Whom a desk expects, on which days. */
const ExportedAppointments = component(
  'ExportedAppointments',
  Type.Object(SlotListQuery.properties),
)
export type ExportedAppointments = Static<typeof ExportedAppointments>

/** What the last dry run would let go: all of it. */
const ExportedRetentionCandidates = component('ExportedRetentionCandidates', Type.Object({}))

/** A whole register, as one's own organisation sees it. */
const ExportedRegister = component('ExportedRegister', Type.Object({}))

/** What stands under which agreement. */
const ExportedOfAgreement = component('ExportedOfAgreement', Type.Object({ agreement: Id }))
export type ExportedOfAgreement = Static<typeof ExportedOfAgreement>

/** Which children who are followed. */
const ExportedChildren = component(
  'ExportedChildren',
  Type.Object({ filter: Type.Optional(oneOf(boardFilters)) }),
)
export type ExportedChildren = Static<typeof ExportedChildren>

/** The directory of which municipality. */
const ExportedServices = component(
  'ExportedServices',
  Type.Object({
    partition: Type.Optional(Id),
    kind: Type.Optional(oneOf(serviceKinds)),
    isStale: Type.Optional(Type.Boolean({ description: 'Only what is to be asked again.' })),
  }),
)
export type ExportedServices = Static<typeof ExportedServices>

/** Which part of the log of who looked up whom. */
const ExportedConsultations = component(
  'ExportedConsultations',
  Type.Object(ConsultationSelection.properties),
)
export type ExportedConsultations = Static<typeof ExportedConsultations>

const { pageSize: _glassSize, after: _glassPlace, ...glassQuery } = BrokenGlassQuery.properties

/** Which files were opened without work, since which day. */
const ExportedBrokenGlasses = component('ExportedBrokenGlasses', Type.Object(glassQuery))
export type ExportedBrokenGlasses = Static<typeof ExportedBrokenGlasses>

/** The evaluations that ask for one's attention: all of them. */
const ExportedDueEvaluations = component('ExportedDueEvaluations', Type.Object({}))

/** The talks of one's own organisation: drafts, or those that were held. */
const ExportedInterviews = component(
  'ExportedInterviews',
  Type.Object({ box: oneOf(interviewBoxes) }),
)
export type ExportedInterviews = Static<typeof ExportedInterviews>
/** The rows of which list that is read in, all of them or those that came to something. */
const ExportedImportRows = component(
  'ExportedImportRows',
  Type.Object({ import: Id, outcome: Type.Optional(oneOf(importOutcomes)) }),
)
export type ExportedImportRows = Static<typeof ExportedImportRows>

/** What one is to do by today for clients whom others follow as well: all of it. */
const ExportedTasks = component('ExportedTasks', Type.Object({}))

/** The letters that were handed over: after a talk, or to a person; exactly one of them. */
const ExportedLetters = component(
  'ExportedLetters',
  Type.Object({ interview: Type.Optional(Id), person: Type.Optional(Id) }),
)
export type ExportedLetters = Static<typeof ExportedLetters>

/** What happened that concerns oneself: all of it, or what one did not see yet. */
const ExportedNotices = component(
  'ExportedNotices',
  Type.Object({ unseen: Type.Optional(Type.Boolean()) }),
)
export type ExportedNotices = Static<typeof ExportedNotices>

/** A list that is to be taken along: exactly one of them. */
export const NewExport = component(
  'NewExport',
  Type.Object({
    format: oneOf(exportFormats),
    referrals: Type.Optional(ExportedReferrals),
    arrivals: Type.Optional(ExportedArrivals),
    informedPersons: Type.Optional(ExportedInformedPersons),
    uninformedPersons: Type.Optional(ExportedUninformedPersons),
    appointments: Type.Optional(ExportedAppointments),
    retentionCandidates: Type.Optional(ExportedRetentionCandidates),
    children: Type.Optional(ExportedChildren),
    services: Type.Optional(ExportedServices),
    protocols: Type.Optional(ExportedRegister),
    agreements: Type.Optional(ExportedRegister),
    commitments: Type.Optional(ExportedOfAgreement),
    signatories: Type.Optional(ExportedOfAgreement),
    agreementContacts: Type.Optional(ExportedOfAgreement),
    agreementChanges: Type.Optional(ExportedOfAgreement),
    users: Type.Optional(ExportedRegister),
    rightsChanges: Type.Optional(ExportedRegister),
    retentionRuns: Type.Optional(ExportedRegister),
    consultations: Type.Optional(ExportedConsultations),
    brokenGlasses: Type.Optional(ExportedBrokenGlasses),
    dueEvaluations: Type.Optional(ExportedDueEvaluations),
    interviews: Type.Optional(ExportedInterviews),
    tasks: Type.Optional(ExportedTasks),
    unusualConsultations: Type.Optional(ExportedRegister),
    importRows: Type.Optional(ExportedImportRows),
    municipalities: Type.Optional(ExportedRegister),
    programs: Type.Optional(ExportedRegister),
    periodReports: Type.Optional(ExportedOfAgreement),
    referralTerms: Type.Optional(ExportedRegister),
    regions: Type.Optional(ExportedRegister),
    eligibilityRules: Type.Optional(ExportedRegister),
    imports: Type.Optional(ExportedRegister),
    handovers: Type.Optional(ExportedRegister),
    accessReview: Type.Optional(ExportedRegister),
    letters: Type.Optional(ExportedLetters),
    fileMeasures: Type.Optional(ExportedRegister),
    notices: Type.Optional(ExportedNotices),
    sessions: Type.Optional(ExportedRegister),
  }),
)
export type NewExport = Static<typeof NewExport>

/** A list that somebody takes along, and how far that is. */
export const Export = component(
  'Export',
  Type.Object({
    id: Id,
    href: Href,
    list: oneOf(exportedLists),
    format: oneOf(exportFormats),
    state: oneOf(exportStates),
    fileName: Type.String({ minLength: 1, maxLength: 100 }),
    createdAt: Instant,
    /** How many rows there were when it was asked for. */
    total: Total,
    totalIsExact: TotalIsExact,
    done: Type.Integer({ minimum: 0, description: 'How many rows are in the file so far.' }),
    expiresAt: Type.Optional({
      ...Instant,
      description: 'Until when the file can be fetched.',
    }),
    file: Type.Optional({ ...Href, description: 'Where the file is, once it can be fetched.' }),
  }),
)
export type Export = Static<typeof Export>

/** What somebody takes along, the newest first. */
export const ExportList = component(
  'ExportList',
  Type.Object({ items: Type.Array(Export), self: Href }),
)
export type ExportList = Static<typeof ExportList>
