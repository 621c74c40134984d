import type { KnownSum } from './bounds-attack.ts'
import { groupNeighbours } from './group-neighbours.ts'
import { nextRun, type SafeRun } from './publish-year.ts'

/** A cube of people by quarter and by splits of so many codes, with a count in each cell. */
export interface Cube {
  /** How many quarters have closed, then how many codes each split has. */
  readonly sides: readonly number[]
  readonly counts: readonly number[]
}

/** What everybody can read of a cube, quarter after quarter. */
export interface ToldCube {
  readonly runs: readonly SafeRun[]
  readonly groups: readonly (readonly { from: number; until: number; people: number }[])[]
}

/** @returns the cells of which the place on each side is among these; a side that is left out narrows nothing */
export function cellsOf(
  sides: readonly number[],
  holds: (side: number, place: number) => boolean,
): number[] {
  const size = sides.reduce((all, side) => all * side, 1)
  return Array.from({ length: size }, (_, cell) => cell).filter((cell) =>
    placesOf(sides, cell).every((place, side) => holds(side, place)),
  )
}

/** @returns the place of a cell on each side */
export function placesOf(sides: readonly number[], cell: number): number[] {
  let rest = cell
  return sides.map((side) => {
    const place = rest % side
    rest = (rest - place) / side
    return place
  })
}

/** @returns how many people these cells hold */
export function peopleIn(counts: readonly number[], cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0)
}

/** Publishes a cube as a year is published: quarter after quarter, and each split once all have closed. */
export function tell({ sides, counts }: Cube, threshold: number): ToldCube {
  const [closed = 0, ...codes] = sides
  const byQuarter = Array.from({ length: closed }, (_, quarter) =>
    peopleIn(
      counts,
      cellsOf(sides, (side, place) => side > 0 || place === quarter),
    ),
  )
  const runs: SafeRun[] = []
  for (const quarter of byQuarter.keys()) {
    const run = nextRun(runs, byQuarter.slice(0, quarter + 1), threshold)
    if (run !== undefined) runs.push(run)
  }
  const last = runs.at(-1)?.until ?? 0
  const groups = codes.map((size, at) =>
    groupNeighbours(
      Array.from({ length: size }, (_, code) =>
        peopleIn(
          counts,
          cellsOf(sides, (side, place) =>
            side === 0 ? place < last : side !== at + 1 || place === code,
          ),
        ),
      ),
      threshold,
    ),
  )
  return { runs, groups }
}

/** What somebody who knows how it is published can conclude from what was told, as sums. */
export function conclusions(
  sides: readonly number[],
  { runs, groups }: ToldCube,
  threshold: number,
): KnownSum[] {
  const last = runs.at(-1)?.until ?? 0
  const inQuarters = (from: number, until: number) =>
    cellsOf(sides, (side, place) => side > 0 || (from <= place && place <= until))
  const inCodes = (at: number, from: number, until: number) =>
    cellsOf(sides, (side, place) => {
      if (side === 0) return place < last
      return side !== at + 1 || (from <= place && place <= until)
    })
  const few = (from: number, until: number, cells: (from: number, until: number) => number[]) =>
    Array.from({ length: until - from }, (_, at) => ({
      cells: cells(from, from + at),
      is: 'atMost' as const,
      people: threshold,
    }))
  const known: KnownSum[] = []
  for (const { from, until, people } of runs) {
    known.push({ cells: inQuarters(from - 1, until - 1), is: 'equal', people })
    known.push(...few(from - 1, until - 1, inQuarters))
  }
  const closed = sides[0] ?? 0
  if (last < closed) known.push(...few(last, closed, inQuarters))
  for (const [at, told] of groups.entries()) {
    for (const [place, { from, until, people }] of told.entries()) {
      const cells = (a: number, b: number) => inCodes(at, a, b)
      known.push({ cells: cells(from, until), is: 'equal', people })
      // The last group may also have taken in what stayed over: then its beginning need not be few.
      if (place < told.length - 1) known.push(...few(from, until, cells))
    }
  }
  return known
}
