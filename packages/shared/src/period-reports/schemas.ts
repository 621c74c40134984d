import Type, { type Static } from 'typebox'
import {
  commitmentCodes,
  commitmentIndicators,
  commitmentParties,
  commitmentStates,
  evidenceLinkPattern,
  meetingStates,
} from '../agreements/index.ts'
import { exportFormats } from '../exports/index.ts'
import { OrganisationSummary } from '../identity/schemas.ts'
import {
  measureClocks,
  measureCodes,
  measureExclusions,
  measureUnits,
  periodGrains,
} from '../measures/index.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Text } from '../wire/schemas.ts'

/** Of which period a report is to be made. */
export const NewPeriodReport = component(
  'NewPeriodReport',
  Type.Object({
    grain: oneOf(periodGrains),
    on: { ...Day, description: 'A day in the period.' },
  }),
)
export type NewPeriodReport = Static<typeof NewPeriodReport>

/** Why a report does not stand any more. */
export const PeriodReportWithdrawal = component(
  'PeriodReportWithdrawal',
  Type.Object({ reason: Line(200) }),
)
export type PeriodReportWithdrawal = Static<typeof PeriodReportWithdrawal>

const summary = {
  id: Id,
  href: Href,
  agreementId: Id,
  grain: oneOf(periodGrains),
  from: Day,
  until: Day,
  isRunning: Type.Boolean({ description: 'Whether the period still ran when it was made.' }),
  countsSchooling: Type.Boolean({
    description: "Whether minors' schooling is counted; read by those alone who work with that.",
  }),
  madeAt: Instant,
  madeBy: Line(200),
  withdrawal: Type.Optional(
    Type.Object(
      { at: Instant, by: Line(200), reason: Line(200) },
      { description: 'Since when it does not stand any more, and why.' },
    ),
  ),
}

/** A report in a list, without what stands in it. */
const PeriodReportSummary = component('PeriodReportSummary', Type.Object(summary))
export type PeriodReportSummary = Static<typeof PeriodReportSummary>

/** The reports of an organisation under one agreement, the newest first. */
export const PeriodReportList = component(
  'PeriodReportList',
  Type.Object({ items: Type.Array(PeriodReportSummary), self: Href }),
)
export type PeriodReportList = Static<typeof PeriodReportList>

const count = Type.Integer({ minimum: 0 })

/** A number as it was when a report was made: it opens no list, because that goes on changing. */
const FrozenFigure = component(
  'FrozenFigure',
  Type.Object({
    count,
    medianDays: Type.Optional(Type.Integer({ minimum: 0 })),
    p90Days: Type.Optional(Type.Integer({ minimum: 0 })),
    outOf: Type.Optional({
      ...Type.Object({ count }),
      description: 'Of a share: those among which the count is one.',
    }),
  }),
)
export type FrozenFigure = Static<typeof FrozenFigure>

const values = Type.Array(FrozenFigure, {
  description:
    'One for each of the periods, in their order; one alone where it was of that moment.',
})

/** A measure with its numbers, and what it counted then. */
const FrozenMeasure = component(
  'FrozenMeasure',
  Type.Object({
    measure: oneOf(measureCodes),
    unit: oneOf(measureUnits),
    clock: oneOf(measureClocks),
    leavesOut: Type.Array(oneOf(measureExclusions)),
    values,
    parts: Type.Optional(
      Type.Array(Type.Object({ key: Type.String({ minLength: 1, maxLength: 40 }), values }), {
        description: 'By the type of referral; left out where it is not told apart by that.',
      }),
    ),
  }),
)
export type FrozenMeasure = Static<typeof FrozenMeasure>

/** An agreement as it was when a report was made; names of people are left to its register. */
const FrozenAgreement = component(
  'FrozenAgreement',
  Type.Object({
    reference: Line(200),
    parties: Type.Array(OrganisationSummary, { minItems: 2, maxItems: 2 }),
    validFrom: Day,
    validTo: Day,
    signedOn: Type.Optional(Day),
    replacedBy: Type.Optional(Line(200)),
    addenda: Type.Array(Type.Object({ reference: Line(200), validFrom: Day, validTo: Day })),
    evaluatedOn: Type.Array(Day),
    nextEvaluationOn: Type.Optional(Day),
    evaluation: Type.Optional(Type.Object({ dueBy: Day, state: oneOf(meetingStates) })),
    contactCount: Type.Optional({
      ...count,
      description: 'How many could be asked that day; reports that were made earlier leave it out.',
    }),
    signatoryCount: Type.Optional({
      ...count,
      description: 'How many signed; reports that were made earlier leave it out.',
    }),
  }),
)

/** How a paragraph was kept when a report was made. */
const FrozenCommitment = component(
  'FrozenCommitment',
  Type.Object({
    code: oneOf(commitmentCodes),
    paragraph: Line(20),
    party: oneOf(commitmentParties),
    state: oneOf(commitmentStates),
    responsible: Type.Optional(Line(200)),
    evidence: Type.Optional(Text(2000)),
    evidenceLink: Type.Optional(Type.String({ maxLength: 500, pattern: evidenceLinkPattern })),
    indicator: Type.Optional({
      ...oneOf(commitmentIndicators),
      description: 'What shows whether it is kept; where it is a measure, its numbers are above.',
    }),
  }),
)

const content = {
  counted: { ...OrganisationSummary, description: 'Whose referrals are counted.' },
  desks: Type.Optional(
    Type.Array(Line(200), {
      description: 'Of an agency: the desks over which was counted, by the names that they had.',
    }),
  ),
  agreement: FrozenAgreement,
  periods: Type.Array(Type.Object({ from: Day, until: Day, isRunning: Type.Boolean() }), {
    description: 'The newest, which the report is of, first.',
  }),
  measures: Type.Array(FrozenMeasure),
  commitments: Type.Array(FrozenCommitment),
}

const PeriodReportContent = Type.Object(content)
/** What is frozen in a report, as it is stored. */
export type PeriodReportContent = Static<typeof PeriodReportContent>

/** A report of a period under an agreement, as everything was when it was made. */
export const PeriodReport = component(
  'PeriodReport',
  Type.Object({
    ...summary,
    shape: Type.Integer({ minimum: 1, description: 'By which shape it was stored.' }),
    ...content,
  }),
)
export type PeriodReport = Static<typeof PeriodReport>

/** As what a report is taken along. */
export const PeriodReportFileQuery = Type.Object({
  format: Type.Optional({ ...oneOf(exportFormats), description: 'Text when left out.' }),
})
