import { fullGroups, groupNeighbours } from './group-neighbours.ts'
import { type SafeSplit, safeSplits, splitOrders, unknownCode } from './safe-vocabulary.ts'

/** The quarters of a calendar year: the shortest period of which anything is told. */
export const quarters = [1, 2, 3, 4] as const
export type Quarter = (typeof quarters)[number]

/** One quarter, or several after each other that go together because one by itself is too few. */
export interface SafeRun {
  readonly from: Quarter
  readonly until: Quarter
  readonly people: number
}

/** One code, or several neighbours that go together because one by itself is too few. */
export interface SafeGroup {
  readonly codes: readonly string[]
  readonly people: number
}

/** How many people have which code; codes that nobody has may be left out. */
export type Tally = Readonly<Record<string, number>>

/**
 * What can be told once a quarter has closed. What was told before stays as it was, so nobody learns from how it
 * changed; a quarter that is too few waits for the next ones of its year, and is never told when these do not come.
 *
 * @param told what was told of the year before
 * @param counts people by quarter, from the first to the one that closed last
 * @param threshold cells of fewer people are not told
 * @returns the run that ends with the quarter that closed last, if there is one
 */
export function nextRun(
  told: readonly SafeRun[],
  counts: readonly number[],
  threshold: number,
): SafeRun | undefined {
  const waiting = told.at(-1)?.until ?? 0
  // All that waits was too few when it closed; should it have grown since, that is not told by itself.
  const people = counts.slice(waiting).reduce((sum, count) => sum + count, 0)
  const [full] = fullGroups([people], threshold)
  const inOrder: readonly (Quarter | undefined)[] = quarters
  const from = inOrder[waiting]
  const until = inOrder[counts.length - 1]
  return full && from && until && { from, until, people }
}

/**
 * What can be told of the people of a year, once it has closed: each split by itself, over all whom the runs of the
 * year hold. Every split has that same total, so that no two of them say more together than each by itself.
 *
 * @param runs what was told of the quarters
 * @param tallies the people of these quarters by each split, as they are known now
 * @param threshold cells of fewer people are not told
 * @returns the groups of each split; none when no quarter was told
 */
export function publishSplits(
  runs: readonly SafeRun[],
  tallies: Readonly<Partial<Record<SafeSplit, Tally>>>,
  threshold: number,
): { split: SafeSplit; groups: SafeGroup[] }[] {
  const total = runs.reduce((sum, { people }) => sum + people, 0)
  return safeSplits.map((split) => {
    const order = splitOrders[split]
    const counts = fitTo(total, countsOf(order, tallies[split] ?? {}))
    const groups = groupNeighbours(counts, threshold).map(({ from, until, people }) => ({
      codes: order.slice(from, until + 1),
      people,
    }))
    return { split, groups }
  })
}

/** Whatever the order does not know counts as not known. */
function countsOf(order: readonly string[], tally: Tally): number[] {
  const counts = order.map((code) => tally[code] ?? 0)
  const known = new Set(order)
  const strange = Object.entries(tally).filter(([code]) => !known.has(code))
  const last = order.indexOf(unknownCode)
  return counts.map((count, at) =>
    at === last ? strange.reduce((sum, [, more]) => sum + more, count) : count,
  )
}

/**
 * Makes counts add up to a total that was told before. A referral can turn out to be a mistake after its quarter was told:
 * a total of its own would tell of that one. Who is missing counts as not known; who is too many is taken from where
 * most are.
 */
function fitTo(total: number, counts: readonly number[]): number[] {
  const fitted = [...counts]
  const sum = counts.reduce((all, count) => all + count, 0)
  const last = fitted.length - 1
  if (sum < total) fitted[last] = (fitted[last] ?? 0) + total - sum
  for (let left = sum - total; left > 0; ) {
    const most = fitted.indexOf(Math.max(...fitted))
    const taken = Math.min(left, fitted[most] ?? 0)
    fitted[most] = (fitted[most] ?? 0) - taken
    left -= taken
  }
  return fitted
}
