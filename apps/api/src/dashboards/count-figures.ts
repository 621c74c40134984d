import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { Asking } from '../referrals/index.ts'
import {
  type AskedPeriods,
  countsOf,
  type FigureCount,
  type NamedMeasure,
} from './figure-columns.ts'
import type { FigureMonthRepository, SettledFigures } from './figure-month-repository.ts'
import { leftToCount, together } from './figure-sums.ts'
import type { CountedRow, FigureRow, FiguresRepository } from './figures-repository.ts'
import { keepsApart } from './stored-figures.ts'

/** What one statement counted. */
export interface CountedFigures extends FigureCount {
  readonly rows: readonly FigureRow[]
  /** Of the parts, where these are ids. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * Counts what the kept months do not answer, and adds what they do.
 *
 * @param repositories of a transaction that sees one moment
 */
export async function countFigures(
  repositories: {
    readonly figures: FiguresRepository
    readonly figureMonths: FigureMonthRepository
  },
  asking: Asking,
  measures: readonly NamedMeasure[],
  asked: AskedPeriods,
): Promise<CountedFigures[]> {
  const { whole, periods } = asked
  const { figures, figureMonths } = repositories
  const counts = countsOf(measures, asked)
  const split = counts.find((count) => count.split !== undefined)?.split
  const isOfOpen = figureMonths.tellsOpen(asking, whole, split)
  const kept = counts.filter((count) => isKept(count, whole, isOfOpen))
  const stored = kept.flatMap(({ columns }) => columns.flatMap((one) => one.stored ?? []))
  const settling =
    kept.length === 0
      ? undefined
      : figureMonths.settled(asking, { whole, periods, split, figures: [...new Set(stored)] })
  return Promise.all(
    counts.map(async (count) => {
      // What is not kept is asked for at the same time.
      const settled = kept.includes(count) ? await settling : undefined
      const rows = together(count, settled, await countLeft(count, settled))
      const keys = rows.flatMap(({ key }) => (key === null || key === '' ? [] : [key]))
      const names = count.split && (await figures.namesOf(count.split, keys))
      return { ...count, rows, names: names ?? new Map<string, string>() }
    }),
  )

  async function countLeft(
    count: FigureCount,
    settled: SettledFigures | undefined,
  ): Promise<CountedRow[]> {
    const left = leftToCount(count, periods, settled)
    if (left === undefined) return []
    const { within, desks, columns } = left
    return figures.count(asking, {
      ...{ whole: count.whole(within), desks, columns, split: count.split },
    })
  }
}

/** Whether the kept months say all of it, as far as nothing is marked. */
function isKept(
  { split, columns }: FigureCount,
  whole: ReferralSelection,
  isOfOpen: boolean,
): boolean {
  return (
    keepsApart(whole, split) &&
    columns.every(({ stored, isOfNow }) => stored !== undefined && (!isOfNow || isOfOpen))
  )
}
