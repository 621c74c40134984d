import Type, { type Static } from 'typebox'
import { ArrivalListQuery } from '../arrivals/schemas.ts'
import { ReferralSelection } from '../dashboards/schemas.ts'
import { boardFilters } from '../education/index.ts'
import { exportFormats } from '../exports/index.ts'
import { OrganisationSummary } from '../identity/schemas.ts'
import { referralTypes } from '../referrals/index.ts'
import { component, Day, Href, Id, Instant, Line, oneOf } from '../wire/schemas.ts'
import { measureCodes, measureSplits, mostPeriods, periodGrains } from './index.ts'

/** Which figures, over which periods, narrowed and told apart by what. */
export const FiguresQuery = Type.Object({
  measure: Type.Optional(
    Type.Array(oneOf(measureCodes), {
      maxItems: measureCodes.length,
      uniqueItems: true,
      description: 'Those of them that the caller gets; all of these when left out.',
    }),
  ),
  grain: Type.Optional({ ...oneOf(periodGrains), description: 'A month when left out.' }),
  on: Type.Optional({ ...Day, description: 'A day in the newest period; today when left out.' }),
  periods: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: mostPeriods,
      description: 'How many side by side; two when left out, one and the one before it.',
    }),
  ),
  split: Type.Optional(oneOf(measureSplits)),
  type: Type.Optional(Type.Array(oneOf(referralTypes), { maxItems: 8, uniqueItems: true })),
  desk: Type.Optional(Id),
  sender: Type.Optional({ ...Id, description: 'The organisation that sent them.' }),
  municipality: Type.Optional({ ...Id, description: 'With what its OCMW sent.' }),
})
export type FiguresQuery = Static<typeof FiguresQuery>

/** The same as a file, which names nobody: not told apart by colleague. */
export const FiguresFileQuery = Type.Object({
  ...FiguresQuery.properties,
  split: Type.Optional(oneOf(measureSplits.filter((split) => split !== 'worker'))),
  format: Type.Optional({ ...oneOf(exportFormats), description: 'Text when left out.' }),
})
export type FiguresFileQuery = Static<typeof FiguresFileQuery>

/** The parameters of `listArrivals` that open a list, from its beginning. */
const ArrivalSelection = component(
  'ArrivalSelection',
  Type.Omit(ArrivalListQuery, ['pageSize', 'after']),
)

/** The parameters of `listInformedPersons` that open a list, from its beginning. */
const InformedSelection = component(
  'InformedSelection',
  Type.Object({ informedFrom: Day, informedUntil: Day }),
)

/** What opens into exactly what was counted: one list, by the operation that reads it. */
export const FigureList = component(
  'FigureList',
  Type.Object({
    kind: oneOf([
      'referrals',
      'arrivals',
      'informedPersons',
      'uninformedPersons',
      'educationChains',
    ]),
    referrals: Type.Optional({ ...ReferralSelection, description: 'Of `listReferrals`.' }),
    arrivals: Type.Optional({ ...ArrivalSelection, description: 'Of `listArrivals`.' }),
    informedPersons: Type.Optional({
      ...InformedSelection,
      description: 'Of `listInformedPersons`.',
    }),
    educationChains: Type.Optional({
      ...component('BoardSelection', Type.Object({ filter: oneOf(boardFilters) })),
      description: 'Of `listEducationChains`.',
    }),
  }),
)
export type FigureList = Static<typeof FigureList>

/** A number with the list that holds exactly what it counts. */
const OpenedFigure = component(
  'OpenedFigure',
  Type.Object({ count: Type.Integer({ minimum: 0 }), list: FigureList }),
)

/** One number of a measure. */
export const MeasuredFigure = component(
  'MeasuredFigure',
  Type.Object({
    count: Type.Integer({ minimum: 0 }),
    list: FigureList,
    medianDays: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'How many days after sending half of them was reached; absent without any.',
      }),
    ),
    p90Days: Type.Optional(
      Type.Integer({ minimum: 0, description: 'As `medianDays`, of nine in ten.' }),
    ),
    outOf: Type.Optional({
      ...OpenedFigure,
      description: 'Of a share: those among which the count is one.',
    }),
  }),
)
export type MeasuredFigure = Static<typeof MeasuredFigure>

const values = Type.Array(MeasuredFigure, {
  description:
    'One for each of the periods, in their order; one alone where the measure is of now.',
})

/** Part of a measure, by what figures are told apart. */
const FigurePart = component(
  'FigurePart',
  Type.Object({
    key: Type.String({
      minLength: 1,
      maxLength: 40,
      description: 'A code, a BCP 47 tag, or an id, as a list is narrowed by it.',
    }),
    name: Type.Optional({
      ...Line(200),
      description: 'Of an organisation, a desk or a colleague.',
    }),
    values,
  }),
)
export type FigurePart = Static<typeof FigurePart>

/** A measure with its numbers; what it is stands in its definition. */
export const MeasuredFigures = component(
  'MeasuredFigures',
  Type.Object({
    measure: oneOf(measureCodes),
    values,
    parts: Type.Optional(
      Type.Array(FigurePart, { description: 'Left out where it is not told apart by this.' }),
    ),
  }),
)
export type MeasuredFigures = Static<typeof MeasuredFigures>

/** A whole period; the newest may still run. */
const FigurePeriod = component(
  'FigurePeriod',
  Type.Object({ from: Day, until: Day, isRunning: Type.Boolean() }),
)

/** Figures with the lists behind them; see `getFigures`. */
export const Figures = component(
  'Figures',
  Type.Object({
    self: Href,
    asOf: Instant,
    grain: oneOf(periodGrains),
    split: Type.Optional(oneOf(measureSplits)),
    periods: Type.Array(FigurePeriod, { description: 'The newest first.' }),
    senders: Type.Array(OrganisationSummary, {
      description: 'Who can refer to the desks, to narrow the figures by; empty for a sender.',
    }),
    measures: Type.Array(MeasuredFigures),
  }),
)
export type Figures = Static<typeof Figures>
