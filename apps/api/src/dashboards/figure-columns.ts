import type { Period } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import {
  type MeasureCode,
  type MeasureSplit,
  type ReferralMeasure,
  selectionsOfMeasure,
} from '@onthaal/shared/measures'
import type { FigureColumn } from './figures-repository.ts'

/** A measure over referrals under its name. */
export interface NamedMeasure {
  readonly code: MeasureCode
  readonly measure: ReferralMeasure
}

/** A number of a measure, with the columns that count it. */
interface FigurePlace {
  readonly code: MeasureCode
  readonly list: FigureColumn
  readonly outOf: FigureColumn | undefined
}

/** What one statement counts: lists that lie within one, because the same clock puts them there. */
export interface FigureCount {
  readonly whole: ReferralSelection
  readonly split: MeasureSplit | undefined
  readonly places: readonly FigurePlace[]
  readonly columns: readonly FigureColumn[]
}

/**
 * Puts together what one walk over an index can count: the measures of one clock that are told apart by the same.
 *
 * @param periods the newest first, without a day between them
 */
export function countsOf(
  measures: readonly NamedMeasure[],
  whole: ReferralSelection,
  periods: readonly Period[],
  split: MeasureSplit | undefined,
): FigureCount[] {
  const groups = Map.groupBy(measures, ({ measure }) => {
    const isSplit = split !== undefined && measure.splits.includes(split)
    return `${measure.clock} ${isSplit ? split : ''}`
  })
  return [...groups.values()].map((group) => countOf(group, whole, periods, split))
}

function countOf(
  group: readonly NamedMeasure[],
  whole: ReferralSelection,
  periods: readonly Period[],
  asked: MeasureSplit | undefined,
): FigureCount {
  const [newest, oldest, first] = [periods[0], periods.at(-1), group[0]]
  if (newest === undefined || oldest === undefined || first === undefined)
    throw new Error('Nothing is counted')
  const split = asked !== undefined && first.measure.splits.includes(asked) ? asked : undefined
  // What is of now is open, and the list of all that is open has an index of its own.
  const walked = first.measure.clock === 'now' ? { ...whole, box: 'open' as const } : whole
  const everything = { from: oldest.from, until: newest.until }
  // Several measures are shares of the same list, which is counted once.
  const columns = new Map<string, FigureColumn>()
  const columnOf = (column: FigureColumn): FigureColumn => {
    const key = JSON.stringify(column)
    const known = columns.get(key) ?? column
    columns.set(key, known)
    return known
  }
  const places = group.flatMap(({ code, measure }) =>
    (measure.clock === 'now' ? [newest] : periods).map((period): FigurePlace => {
      const { list, outOf } = selectionsOfMeasure(measure, whole, period)
      return {
        code,
        list: columnOf({ list, wait: measure.wait }),
        outOf: outOf && columnOf({ list: outOf }),
      }
    }),
  )
  return {
    // As wide as the widest of them: what a clock and no more asks for.
    whole: selectionsOfMeasure({ ...first.measure, filters: {} }, walked, everything).list,
    split,
    places,
    columns: [...columns.values()],
  }
}
