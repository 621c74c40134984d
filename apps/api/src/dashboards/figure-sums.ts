import type { Period } from '@onthaal/shared/dashboards'
import { addDays } from '@onthaal/shared/time'
import type { FigureColumn, FigureCount } from './figure-columns.ts'
import type { SettledFigures } from './figure-month-repository.ts'
import type { CountedColumn, CountedRow, FigureRow } from './figures-repository.ts'

/** What is counted live: the columns with what is left of them, and the list and the desks within which that lies. */
interface LeftToCount {
  readonly within: Period
  /** Nothing for all desks. */
  readonly desks: readonly string[] | undefined
  readonly columns: readonly CountedColumn[]
}

/**
 * What of a count the kept months do not answer: of each desk, from the first month of a period on in which something of
 * its clock may have changed.
 *
 * @param periods the newest first
 * @param settled what the kept months say; nothing where they say nothing of it
 * @returns nothing where nothing is left
 */
export function leftToCount(
  { clock, columns }: FigureCount,
  periods: readonly Period[],
  settled: SettledFigures | undefined,
): LeftToCount | undefined {
  const all = wholeOf(periods)
  if (settled === undefined) {
    const whole = columns.map(({ list, wait }) => ({ parts: [{ list }], wait, isAdded: false }))
    return { within: all, desks: undefined, columns: whole }
  }
  const asked = new Set(columns.map(({ period }) => period))
  const begins = settled.begins.filter((one) => one.clock === clock && asked.has(one.period))
  const first = begins.map(({ month }) => month).sort()[0]
  if (first === undefined) return undefined
  const left = columns.map((column) => ({
    parts: partsLeft(column, periods, begins),
    wait: column.wait,
    isAdded: true,
  }))
  const desks = [...new Set(begins.map(({ desk }) => desk))].sort()
  return { within: { from: first, until: all.until }, desks, columns: left }
}

function partsLeft(
  column: FigureColumn,
  periods: readonly Period[],
  begins: SettledFigures['begins'],
) {
  const period = periods[column.period]
  const own = begins.filter((begin) => begin.period === column.period)
  return [...Map.groupBy(own, ({ month }) => month)].map(([month, some]) => ({
    desks: some.map(({ desk }) => desk).sort(),
    list: period ? column.within({ from: month, until: period.until }) : column.list,
    // What happened before too was counted there.
    ...(period &&
      column.comesBack &&
      month > period.from && {
        without: column.within({ from: period.from, until: addDays(month, -1) }),
      }),
  }))
}

function wholeOf(periods: readonly Period[]): Period {
  const [newest, oldest] = [periods[0], periods.at(-1)]
  if (newest === undefined || oldest === undefined) throw new Error('No period is asked for')
  return { from: oldest.from, until: newest.until }
}

/** @returns what the kept months and what was counted live say together */
export function together(
  { columns, split }: FigureCount,
  settled: SettledFigures | undefined,
  live: readonly CountedRow[],
): FigureRow[] {
  const kept = settled ?? { rows: [], waits: [] }
  const parts = split === undefined ? [] : kept.rows.map(({ key }) => key)
  const keys = new Set([null, ...parts, ...live.map(({ key }) => key)])
  return [...keys].map((key) => {
    const counted = live.find((row) => row.key === key)?.cells
    const months = kept.rows.filter((row) => row.key === key)
    const cells = columns.map((column, at) => {
      const now = counted?.[at]
      const month = months.find(({ period }) => period === column.period)
      const before = (column.stored ?? []).reduce(
        (sum, name) => sum + (month?.counts[name] ?? 0),
        0,
      )
      const count = before + (now?.count ?? 0)
      if (column.wait === undefined) return { count }
      if (settled === undefined) return { count, days: now?.days ?? null }
      const waited = kept.waits.filter(
        (one) => one.key === key && one.period === column.period && one.wait === column.wait,
      )
      return { count, days: medianAndP90(waited, now?.waits ?? []) }
    })
    return { key, cells }
  })
}

/** The days at which half of all were reached, and nine in ten. */
function medianAndP90(
  kept: readonly { days: number; count: number }[],
  live: readonly number[],
): readonly [number, number] | null {
  const all = [...kept, ...live.map((days) => ({ days, count: 1 }))]
  const total = all.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const sorted = all.sort((a, b) => a.days - b.days)
  // In whole numbers: a product with 0.9 can lie just above the place that is meant.
  const [half, most] = [Math.ceil((total * 5) / 10), Math.ceil((total * 9) / 10)]
  const at = (place: number) => {
    let seen = 0
    for (const { days, count } of sorted) {
      seen += count
      if (seen >= place) return days
    }
    throw new Error('There are fewer than were counted')
  }
  return [at(half), at(most)]
}
