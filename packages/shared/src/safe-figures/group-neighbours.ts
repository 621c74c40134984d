/** Neighbours in a fixed order that are told as one number, by their places in that order, both included. */
interface NeighbourGroup {
  readonly from: number
  readonly until: number
  readonly people: number
}

/**
 * How many people a number stands for at the least. One more than the threshold: whoever is among them
 * knows that nobody else is zero, and still as many counts as the threshold are left for each of them.
 *
 * @param threshold cells of fewer people are not told
 */
export function fewestTold(threshold: number): number {
  return threshold + 1
}

/**
 * Takes neighbours together from the first to the last, until each group stands for enough people. A group
 * ends as soon as it does, so what ends it says of everybody before the last one only that they are few,
 * never how few.
 *
 * @param counts people, in a fixed order that does not follow from them
 * @param threshold cells of fewer people are not told
 * @returns the groups that are full; those after the last of them are too few to be told, and are not
 */
export function fullGroups(counts: readonly number[], threshold: number): NeighbourGroup[] {
  const groups: NeighbourGroup[] = []
  let from = 0
  let people = 0
  for (const [at, count] of counts.entries()) {
    people += count
    if (people < fewestTold(threshold)) continue
    groups.push({ from, until: at, people })
    from = at + 1
    people = 0
  }
  return groups
}

/**
 * The same, for counts that all are there at once: what stays over goes with the last group, so that
 * the groups hold everybody and their sum is the total that is told too.
 *
 * @param counts people, in a fixed order that does not follow from them
 * @param threshold cells of fewer people are not told
 * @returns groups that hold every place once; none when all together are too few
 */
export function groupNeighbours(counts: readonly number[], threshold: number): NeighbourGroup[] {
  const groups = fullGroups(counts, threshold)
  const last = groups.pop()
  if (last === undefined) return []
  const rest = counts.slice(last.until + 1).reduce((sum, count) => sum + count, 0)
  return [...groups, { ...last, until: counts.length - 1, people: last.people + rest }]
}
