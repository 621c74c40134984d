import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureSplit, PeriodGrain, ReferralMeasure } from '@onthaal/shared/measures'
import { unknownLanguage } from '@onthaal/shared/persons'
import {
  closedStatuses,
  finalStatuses,
  followedStatuses,
  openStatuses,
  waitingStatuses,
} from '@onthaal/shared/referrals'
import type { figureMonths } from '../db/tables/figure-months.ts'

type Columns = (typeof figureMonths)['$inferSelect']
/** A number that is kept of each month, or of what is open. */
export type StoredFigure = MonthFigure | OpenFigure
/** Told of desks alone: of what a sender has open there is little. */
export type OpenFigure = (typeof openFigures)[number]
export const openFigures = ['open', 'waiting', 'followed', 'overdue'] as const
type MonthFigure = {
  [Name in keyof Columns]: Columns[Name] extends number ? Name : never
}[Exclude<keyof Columns, 'number'>]

type Filters = ReferralMeasure['filters']
/** What puts a referral into a month. */
export type FigureClock = ReferralMeasure['clock']
type Lists = readonly (readonly [Filters, readonly StoredFigure[]])[]

const everything = [...openStatuses, ...closedStatuses]

/** The lists that are kept month by month, by the clock that puts a referral into a month. */
const lists: Readonly<Record<FigureClock, Lists>> = {
  now: [
    [{ status: [...openStatuses] }, ['open']],
    [{ status: [...waitingStatuses] }, ['waiting']],
    [{ status: [...followedStatuses] }, ['followed']],
    [{ status: [...openStatuses], overdue: true }, ['overdue']],
  ],
  submitted: [[{}, ['sent']]],
  pickedUp: [
    [{}, ['pickedUp']],
    [{ pickUp: ['inTime'] }, ['pickedUpInTime']],
    [{ pickUp: ['inTime', 'late'] }, ['pickedUpInTime', 'pickedUpLate']],
  ],
  firstContact: [[{}, ['firstContact']]],
  appointment: [
    [{ attendance: ['noShow'] }, ['noShow']],
    [{ attendance: ['came', 'noShow'] }, ['attended']],
  ],
  closed: [
    [{ status: [...closedStatuses] }, ['completed', 'failed', 'rejected', 'cancelled']],
    [{ status: ['completed'] }, ['completed']],
    [{ status: ['failed'] }, ['failed']],
    [{ status: ['rejected'] }, ['rejected']],
    [{ status: ['cancelled'] }, ['cancelled']],
    [{ status: ['completed'], completion: ['inTime'] }, ['completedInTime']],
    [
      { status: ['completed'], completion: ['inTime', 'late'] },
      ['completedInTime', 'completedLate'],
    ],
    [{ status: [...finalStatuses] }, ['completed', 'failed', 'rejected']],
    [{ status: [...finalStatuses], acknowledged: true }, ['acknowledged']],
    [{ status: [...finalStatuses], acknowledged: false }, ['toAcknowledge']],
  ],
  contested: [
    [{ contest: ['open', 'upheld', 'dismissed'] }, ['contested']],
    [{ contest: ['upheld'] }, ['contestUpheld']],
  ],
  escalated: [[{}, ['escalated']]],
}

/** Of what happens several times to a referral, a longer period counts the first alone. */
const inLonger: Readonly<
  Partial<Record<StoredFigure, Readonly<Record<PeriodGrain, StoredFigure>>>>
> = {
  attended: { month: 'attended', quarter: 'attendedInQuarter', schoolYear: 'attendedInYear' },
  noShow: { month: 'noShow', quarter: 'noShowInQuarter', schoolYear: 'noShowInYear' },
  escalated: { month: 'escalated', quarter: 'escalatedInQuarter', schoolYear: 'escalatedInYear' },
}

const clocks: ReadonlyMap<StoredFigure, FigureClock> = new Map(
  (Object.keys(lists) as FigureClock[]).flatMap((clock) =>
    lists[clock]
      .flatMap(([, names]) =>
        names.flatMap((name) => [name, ...Object.values(inLonger[name] ?? {})]),
      )
      .map((name) => [name, clock] as const),
  ),
)

/** @returns by what a number of a month is one of that month */
export function clockOf(figure: StoredFigure): FigureClock {
  const clock = clocks.get(figure)
  if (clock === undefined) throw new Error(`${figure} is in no list`)
  return clock
}

const shapeOf = (filters: Filters) =>
  JSON.stringify(Object.entries({ status: everything, ...filters }).sort())

/**
 * @param filters of a measure, or of those that it is a share of
 * @returns the numbers of each month that add up to a period of that length; nothing where none are kept
 */
export function storedFigures(
  clock: FigureClock,
  filters: Filters,
  grain: PeriodGrain,
): readonly StoredFigure[] | undefined {
  const shape = shapeOf(filters)
  const [, names] = lists[clock].find(([known]) => shapeOf(known) === shape) ?? []
  return names?.map((name) => inLonger[name]?.[grain] ?? name)
}

/** @returns whether the clock strikes once for a referral, so that its months add up */
export function strikesOnce(clock: FigureClock): boolean {
  return clock !== 'appointment' && clock !== 'escalated'
}

/** By what the kept months are told apart, beside sender, desk and part, which each of them is of. */
const dims = ['type', 'language', 'nationalityGroup', 'ageGroup', 'outcome'] as const

export type FigureDim = (typeof dims)[number]

/** What stands for a part where a receiver is not told of somebody any more. */
export const untoldParts: Readonly<Partial<Record<MeasureSplit, string>>> = {
  language: unknownLanguage,
  nationalityGroup: 'unknown',
  ageGroup: 'unknown',
}

/** @returns whether there are numbers of their own for the parts of a split */
export function isDim(split: MeasureSplit | undefined): split is FigureDim {
  return dims.some((one) => one === split)
}

/**
 * @param whole what narrows all figures alike
 * @returns whether the kept months can tell figures apart by this; they are not kept for two things at once
 */
export function keepsApart(whole: ReferralSelection, split: MeasureSplit | undefined): boolean {
  if (split === undefined || split === 'type') return true
  if (split === 'sender' || split === 'municipality' || split === 'desk') return true
  return isDim(split) && whole.type === undefined
}
