import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Cube,
  cellsOf,
  conclusions,
  peopleIn,
  placesOf,
  type ToldCube,
  tell,
} from './attack-samples.ts'
import { BoundsAttack, type Interval, type KnownSum } from './bounds-attack.ts'
import { fewestTold } from './group-neighbours.ts'

// The attacker reads everything that is published, knows how it is done and when each number came, and knows one person.
// An interval is as wide as the number of counts that it leaves; the attack wins when that is below the threshold.

/** Sums that are of interest: each quarter, each code, each two of them crossed, and each cell. */
function targets(sides: readonly number[]): number[][] {
  const slices = sides.flatMap((size, side) =>
    Array.from({ length: size }, (_, place) => ({ side, place })),
  )
  const on = (some: { side: number; place: number }[]) =>
    cellsOf(sides, (side, place) =>
      some.every((slice) => slice.side !== side || slice.place === place),
    )
  return [
    ...slices.map((slice) => on([slice])),
    ...slices.flatMap((one, at) =>
      slices.slice(at + 1).flatMap((other) => (one.side === other.side ? [] : [on([one, other])])),
    ),
    ...cellsOf(sides, () => true).map((cell) => [cell]),
  ]
}

function wins({ least, most }: Interval, threshold: number): boolean {
  return least < fewestTold(threshold) && most - least + 1 < threshold
}

/** A year of few people in most cells, and many in some, as it is in small places. */
const sparse = fc.oneof(
  { arbitrary: fc.constant(0), weight: 6 },
  { arbitrary: fc.integer({ min: 1, max: 3 }), weight: 3 },
  { arbitrary: fc.integer({ min: 4, max: 30 }), weight: 1 },
)

function cubes(...sides: number[]): fc.Arbitrary<Cube> {
  const size = sides.reduce((all, side) => all * side, 1)
  return fc.array(sparse, { minLength: size, maxLength: size }).map((counts) => ({ sides, counts }))
}

function attacked({ sides, counts }: Cube, threshold: number, own: number): string[] {
  const known = conclusions(sides, tell({ sides, counts }, threshold), threshold)
  for (const { cells, is, people } of known) {
    const truth = peopleIn(counts, cells)
    expect(is === 'equal' ? truth === people : truth <= people).toBe(true)
  }
  const here = counts.flatMap((count, cell) => (count > 0 ? [cell] : []))
  const someone = here[own % here.length]
  // What was never told has no end that anybody knows.
  const outside: KnownSum = { cells: cellsOf(sides, () => true), is: 'atMost', people: 100_000 }
  const myself: KnownSum[] =
    someone === undefined ? [] : [{ cells: [someone], is: 'atLeast', people: 1 }]
  const attack = new BoundsAttack(counts.length, [...known, outside, ...myself])
  return targets(sides)
    .filter((cells) => wins(attack.range(cells), threshold))
    .map((cells) => `${cells.map((cell) => placesOf(sides, cell).join('.')).join(' ')}`)
}

describe('bounds from everything that is published together', () => {
  it.each([
    { sides: [4, 3], numRuns: 250 },
    { sides: [4, 6], numRuns: 80 },
    { sides: [3, 4], numRuns: 80 },
    { sides: [2, 3, 3], numRuns: 80 },
    { sides: [4, 2, 2, 2], numRuns: 30 },
  ])(
    'never are narrower than the threshold, over quarters and codes $sides',
    ({ sides, numRuns }) => {
      fc.assert(
        fc.property(
          cubes(...sides),
          fc.integer({ min: 2, max: 10 }),
          fc.nat(1_000),
          (cube, threshold, own) => {
            expect(attacked(cube, threshold, own)).toEqual([])
          },
        ),
        { numRuns },
      )
    },
  )
})

describe('what would have been published otherwise', () => {
  const sides = [4]
  const counts = [12, 3, 9, 20]
  const quarter = (at: number) => ({ cells: [at], is: 'equal' as const, people: counts[at] ?? 0 })

  it('gives a hidden quarter away by the total of its year', () => {
    const naive = new BoundsAttack(4, [
      ...[0, 2, 3].map(quarter),
      { cells: [0, 1, 2, 3], is: 'equal', people: 44 },
    ])
    expect(wins(naive.range([1]), 5)).toBe(true)
  })

  it('gives two hidden quarters away that nearly are too many to be few', () => {
    const both = { cells: [0, 1], is: 'equal' as const, people: 8 }
    const few = [0, 1].map((cell) => ({ cells: [cell], is: 'atMost' as const, people: 4 }))
    expect(wins(new BoundsAttack(2, [both, ...few]).range([0]), 5)).toBe(true)
  })

  it('gives nothing away as it is', () => {
    expect(tell({ sides, counts }, 5).runs).toEqual([
      { from: 1, until: 1, people: 12 },
      { from: 2, until: 3, people: 12 },
      { from: 4, until: 4, people: 20 },
    ])
    expect(attacked({ sides, counts }, 5, 0)).toEqual([])
  })
})

/** All ways to put at most so many people into cells. */
function* allCounts(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield []
    return
  }
  for (let here = 0; here <= most; here += 1) {
    for (const rest of allCounts(cells - 1, most - here)) yield [here, ...rest]
  }
}

describe('every set of people that leads to the same publication', () => {
  // Not sums but the very rule is turned round here: whoever knows it exactly can conclude no more than this.
  it.each([
    { sides: [4], most: 14, threshold: 3 },
    { sides: [1, 4], most: 14, threshold: 3 },
    { sides: [2, 3], most: 11, threshold: 2 },
    { sides: [2, 2, 2], most: 9, threshold: 2 },
  ])(
    'leaves as many counts as the threshold for each cell of $sides',
    ({ sides, most, threshold }) => {
      const bySeen = new Map<string, number[][]>()
      const toldTotal = new Map<string, number>()
      const size = sides.reduce((all, side) => all * side, 1)
      for (const counts of allCounts(size, most)) {
        const told = tell({ sides, counts }, threshold)
        const seen = JSON.stringify(told)
        const sets = bySeen.get(seen)
        if (sets === undefined) bySeen.set(seen, [counts])
        else sets.push(counts)
        toldTotal.set(seen, totalOf(told))
      }
      // Where more people could hide than were tried, not all sets are there.
      const whole = [...bySeen].filter(([seen]) => (toldTotal.get(seen) ?? 0) + threshold <= most)
      expect(whole.length).toBeGreaterThan(5)
      const cells = cellsOf(sides, () => true)
      for (const [seen, sets] of whole) {
        for (const target of targets(sides)) {
          // Without, and with one person known in each of the cells.
          for (const own of [undefined, ...cells]) {
            const left = own === undefined ? sets : sets.filter((counts) => (counts[own] ?? 0) > 0)
            if (left.length === 0) continue
            const values = new Set(left.map((counts) => peopleIn(counts, target)))
            const isSafe = values.size >= threshold || Math.min(...values) >= fewestTold(threshold)
            if (!isSafe) expect.fail(`${seen} tells of ${target}, knowing ${own}: ${[...values]}`)
          }
        }
      }
    },
  )
})

function totalOf({ runs }: ToldCube): number {
  return runs.reduce((sum, { people }) => sum + people, 0)
}
