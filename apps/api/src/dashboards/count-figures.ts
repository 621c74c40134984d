import { isDeepStrictEqual } from 'node:util'
import type { Asking } from '../referrals/index.ts'
import {
  type AskedPeriods,
  countsOf,
  type FigureCount,
  type NamedMeasure,
} from './figure-columns.ts'
import type { FigureMonthRepository, SettledFigures } from './figure-month-repository.ts'
import { leftToCount, type Marked, together } from './figure-sums.ts'
import type { CountedRow, FigureRow, FiguresRepository } from './figures-repository.ts'
import { keepsApart } from './stored-figures.ts'

/** What one statement counted. */
export interface CountedFigures extends FigureCount {
  readonly rows: readonly FigureRow[]
  /** Of the parts, where these are ids. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * What was marked when the same was asked last, which mostly still is: what is left to count then is asked for together
 * with the marks, which spares a round trip, and once more where they are others by now.
 */
export interface Foresight {
  readonly expected: (key: string) => Marked | undefined
  readonly learn: (key: string, found: Marked) => void
}

/** More than there are managers who look at their figures on one day. */
const mostKeys = 1_000

/** @returns what one process remembers */
export function createForesight(): Foresight {
  const known = new Map<string, Marked>()
  return {
    expected: (key) => known.get(key),
    learn(key, found) {
      if (known.size >= mostKeys) known.clear()
      known.set(key, found)
    },
  }
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
  foresight?: Foresight,
): Promise<CountedFigures[]> {
  const { whole, periods } = asked
  const { figures, figureMonths } = repositories
  const counts = countsOf(measures, asked)
  const known = <Some>(count: FigureCount, some: Some) =>
    keepsApart(whole, count.split) ? some : undefined
  const countLeft = (marked: Marked | undefined): Promise<CountedRow[][]> =>
    Promise.all(
      counts.map(async (count): Promise<CountedRow[]> => {
        const left = leftToCount(count, periods, known(count, marked))
        if (left === undefined) return []
        const { within, desks, columns } = left
        return figures.count(asking, {
          ...{ whole: count.whole(within), desks, columns, split: count.split },
        })
      }),
    )
  const [settled, live] = await settledAndLive()
  return Promise.all(
    counts.map(async (count, at) => {
      const rows = together(count, known(count, settled), live[at] ?? [])
      const keys = rows.flatMap(({ key }) => (key === null || key === '' ? [] : [key]))
      const names = count.split && (await figures.namesOf(count.split, keys))
      return { ...count, rows, names: names ?? new Map<string, string>() }
    }),
  )

  async function settledAndLive(): Promise<readonly [SettledFigures | undefined, CountedRow[][]]> {
    const stored = counts.flatMap(({ columns }) => columns.flatMap((one) => one.stored ?? []))
    if (stored.length === 0) return [undefined, await countLeft(undefined)]
    const asks = figureMonths.settled(asking, {
      ...{ whole, periods, figures: [...new Set(stored)] },
      split: counts.find((count) => count.split !== undefined)?.split,
    })
    const { organisation, desks } = asking.actor
    const key = JSON.stringify([organisation.id, desks, asked, measures.map(({ code }) => code)])
    const expected = foresight?.expected(key)
    const early = expected && countLeft(expected)
    // A failure of the transaction is told by the marks too.
    early?.catch(() => undefined)
    const settled = await asks
    const { begins, isOfOpen } = settled
    const marked = { begins, isOfOpen }
    foresight?.learn(key, marked)
    const isForeseen = early !== undefined && isDeepStrictEqual(expected, marked)
    return [settled, await (isForeseen ? early : countLeft(marked))]
  }
}
