import type { Period } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import {
  type MeasureCode,
  type MeasureSplit,
  type PeriodGrain,
  type ReferralMeasure,
  selectionsOfMeasure,
} from '@onthaal/shared/measures'
import {
  type FigureClock,
  type StoredFigure,
  storedFigures,
  strikesOnce,
} from './stored-figures.ts'

/** A measure over referrals under its name. */
export interface NamedMeasure {
  readonly code: MeasureCode
  readonly measure: ReferralMeasure
}

/** One column of a count: a list within the whole, with the moment whose wait is told of it. */
export interface FigureColumn {
  readonly list: ReferralSelection
  readonly wait?: ReferralMeasure['wait']
  /** Its place among the periods, behind which comes what is of now. */
  readonly period: number
  /** The numbers of each month that add up to it, if they are kept. */
  readonly stored: readonly StoredFigure[] | undefined
  /** Whether it is of now, and of no period. */
  readonly isOfNow: boolean
  /** Whether a referral can be in several months of it. */
  readonly comesBack: boolean
  /** The same list over other days. */
  readonly within: (days: Period) => ReferralSelection
}

/** A number of a measure, with the columns that count it. */
interface FigurePlace {
  readonly code: MeasureCode
  readonly list: FigureColumn
  readonly outOf: FigureColumn | undefined
}

/** What one statement counts: lists that lie within one, because the same clock puts them there. */
export interface FigureCount {
  /** What puts a referral into a period of it. */
  readonly clock: FigureClock
  /** The list that holds all of them, over the days that are to be counted. */
  readonly whole: (days: Period) => ReferralSelection
  readonly split: MeasureSplit | undefined
  readonly places: readonly FigurePlace[]
  readonly columns: readonly FigureColumn[]
}

/** What is asked of all measures alike. */
export interface AskedPeriods {
  readonly whole: ReferralSelection
  readonly grain: PeriodGrain
  /** The newest first, without a day between them. */
  readonly periods: readonly Period[]
  readonly split: MeasureSplit | undefined
}

/** Puts together what one walk over an index can count: the measures of one clock that are told apart by the same. */
export function countsOf(measures: readonly NamedMeasure[], asked: AskedPeriods): FigureCount[] {
  const { split } = asked
  const groups = Map.groupBy(measures, ({ measure }) => {
    const isSplit = split !== undefined && measure.splits.includes(split)
    return `${measure.clock} ${isSplit ? split : ''}`
  })
  return [...groups.values()].map((group) => countOf(group, asked))
}

function countOf(group: readonly NamedMeasure[], asked: AskedPeriods): FigureCount {
  const { whole, grain, periods } = asked
  const [newest, first] = [periods[0], group[0]]
  if (newest === undefined || first === undefined) throw new Error('Nothing is counted')
  const { clock, splits } = first.measure
  const split = asked.split !== undefined && splits.includes(asked.split) ? asked.split : undefined
  // What is of now is open, and the list of all that is open has an index of its own.
  const walked = clock === 'now' ? { ...whole, box: 'open' as const } : whole
  // Several measures are shares of the same list, which is counted once.
  const columns = new Map<string, FigureColumn>()
  const columnOf = (column: FigureColumn): FigureColumn => {
    const key = JSON.stringify([column.list, column.wait])
    const known = columns.get(key) ?? column
    columns.set(key, known)
    return known
  }
  const places = group.flatMap(({ code, measure }) =>
    (clock === 'now' ? [newest] : periods).map((days, at): FigurePlace => {
      const { filters, outOf, wait } = measure
      const makeColumn = (some: typeof filters, waited?: typeof wait) => {
        const within = (other: Period) =>
          selectionsOfMeasure({ ...measure, filters: some }, whole, other).list
        const stored = storedFigures(clock, some, grain)
        const period = clock === 'now' ? periods.length : at
        const [comesBack, isOfNow] = [!strikesOnce(clock), clock === 'now']
        return columnOf({
          list: within(days),
          wait: waited,
          period,
          stored,
          comesBack,
          within,
          isOfNow,
        })
      }
      return { code, list: makeColumn(filters, wait), outOf: outOf && makeColumn(outOf) }
    }),
  )
  return {
    clock,
    // As wide as the widest of them: what a clock and no more asks for.
    whole: (days) => selectionsOfMeasure({ ...first.measure, filters: {} }, walked, days).list,
    split,
    places,
    columns: [...columns.values()],
  }
}
