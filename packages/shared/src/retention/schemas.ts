import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import {
  After,
  component,
  Day,
  Href,
  Id,
  Instant,
  Line,
  oneOf,
  PageSize,
  pageOf,
  Text,
  Version,
} from '../wire/schemas.ts'
import { closingOutcomes, fileMeasureKinds, retentionReasons } from './retention-vocabulary.ts'

const Months = Type.Integer({ minimum: 1, maximum: 240 })
const outcomePeriod = Type.Object({ outcome: oneOf(closingOutcomes), months: Months })

const periodFields = {
  monthsAfterClose: { ...Months, description: 'After a referral closed or a talk was held.' },
  byOutcome: Type.Array(outcomePeriod, {
    maxItems: closingOutcomes.length,
    description: 'Other numbers of months for what ended like this.',
  }),
  schoolYears: Type.Integer({
    minimum: 0,
    maximum: 20,
    description: 'Whole school years after the one in which the follow-up of a minor closed.',
  }),
  monthsNeverMet: {
    ...Months,
    description: 'After the last change of a file with which nothing was done.',
  },
}

/** How long an organisation keeps personal data once it needs them no more. */
export const RetentionPeriodsInput = component('RetentionPeriodsInput', Type.Object(periodFields))
export type RetentionPeriodsInput = Static<typeof RetentionPeriodsInput>

/** The periods of the own organisation, and who chose them; nobody while the usual ones hold. */
export const RetentionSettings = component(
  'RetentionSettings',
  Type.Object({
    self: Href,
    version: Version,
    ...periodFields,
    changedAt: Type.Optional(Instant),
    changedBy: Type.Optional(Colleague),
  }),
)
export type RetentionSettings = Static<typeof RetentionSettings>

/** What a dry run looks by in place of the periods of the organisation, to see what others would do. */
export const DryRun = component(
  'DryRun',
  Type.Object({
    monthsAfterClose: Type.Optional(periodFields.monthsAfterClose),
    byOutcome: Type.Optional(periodFields.byOutcome),
    schoolYears: Type.Optional(periodFields.schoolYears),
    monthsNeverMet: Type.Optional(periodFields.monthsNeverMet),
  }),
)
export type DryRun = Static<typeof DryRun>

const Count = Type.Integer({ minimum: 0 })

/** One time that all files of an organisation were gone through: numbers, and no people. */
export const RetentionRun = component(
  'RetentionRun',
  Type.Object({
    id: Id,
    isDryRun: Type.Boolean({ description: 'Whether it only listed what would go.' }),
    startedAt: Instant,
    finishedAt: Type.Optional({ ...Instant, description: 'None when it was broken off.' }),
    startedBy: Type.Optional({ ...Colleague, description: 'Nobody for the nightly command.' }),
    periods: RetentionPeriodsInput,
    files: Type.Array(Type.Object({ reason: oneOf(retentionReasons), count: Count })),
    referrals: Count,
    interviews: Count,
  }),
)
export type RetentionRun = Static<typeof RetentionRun>

/** A page of the log of an organisation, newest first. */
export const RetentionRunPage = pageOf('RetentionRunPage', RetentionRun)

/** A file that the last dry run would have let go: no name, because whoever looks sees no files. */
export const RetentionCandidate = component(
  'RetentionCandidate',
  Type.Object({
    person: Id,
    reason: oneOf(retentionReasons),
    dueOn: { ...Day, description: 'Last day on which it is kept.' },
    referrals: Count,
    interviews: Count,
  }),
)
export type RetentionCandidate = Static<typeof RetentionCandidate>

/** A page of what would go, what is longest overdue first. */
export const RetentionCandidatePage = pageOf('RetentionCandidatePage', RetentionCandidate)

/** Which part of a list. */
export const RetentionListQuery = Type.Object({
  pageSize: Type.Optional(PageSize),
  after: Type.Optional(After),
})
export type RetentionListQuery = Static<typeof RetentionListQuery>

/** What is set on a file, and why; the file is named by its id or by the exact number of the person. */
export const NewFileMeasure = component(
  'NewFileMeasure',
  Type.Object({
    kind: oneOf(fileMeasureKinds),
    person: Type.Optional(Id),
    insz: Type.Optional(Line(30)),
    reason: Text(500),
  }),
)
export type NewFileMeasure = Static<typeof NewFileMeasure>

/** Why what was set on a file is lifted. */
export const MeasureLifting = component('MeasureLifting', Type.Object({ reason: Text(500) }))
export type MeasureLifting = Static<typeof MeasureLifting>

/** What a privacy officer set on a file. */
export const FileMeasure = component(
  'FileMeasure',
  Type.Object({
    id: Id,
    kind: oneOf(fileMeasureKinds),
    person: Id,
    reason: Text(500),
    setAt: Instant,
    setBy: Colleague,
    liftedAt: Type.Optional(Instant),
    liftedBy: Type.Optional(Colleague),
    liftReason: Type.Optional(Text(500)),
  }),
)
export type FileMeasure = Static<typeof FileMeasure>

/** Everything that is set on files now, newest first. */
export const FileMeasureList = component(
  'FileMeasureList',
  Type.Object({ items: Type.Array(FileMeasure), self: Href }),
)
