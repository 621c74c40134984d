import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoundsAttack, type KnownSum } from './bounds-attack.ts'

describe('the attack that the figures are held against', () => {
  it('finds a cell that a total gives away', () => {
    const attack = new BoundsAttack(3, [
      { cells: [0, 1, 2], is: 'equal', people: 12 },
      { cells: [0], is: 'equal', people: 7 },
      { cells: [1], is: 'equal', people: 2 },
    ])
    expect(attack.range([2])).toEqual({ least: 3, most: 3 })
  })

  it('finds what two tables give away together', () => {
    // Rows 9 and 1, columns 9 and 1: the first cell is 8 or 9.
    const attack = new BoundsAttack(4, [
      { cells: [0, 1], is: 'equal', people: 9 },
      { cells: [2, 3], is: 'equal', people: 1 },
      { cells: [0, 2], is: 'equal', people: 9 },
      { cells: [1, 3], is: 'equal', people: 1 },
    ])
    expect(attack.range([0])).toEqual({ least: 8, most: 9 })
    expect(attack.range([0, 3])).toEqual({ least: 8, most: 10 })
  })

  it('uses what is known from outside', () => {
    const attack = new BoundsAttack(2, [
      { cells: [0, 1], is: 'equal', people: 6 },
      { cells: [0], is: 'atMost', people: 4 },
      { cells: [0], is: 'atLeast', people: 1 },
    ])
    expect(attack.range([1])).toEqual({ least: 2, most: 5 })
  })

  it('is never narrower than trying all counts', () => {
    const sum = fc.record({
      cells: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      is: fc.constantFrom('equal' as const, 'atMost' as const, 'atLeast' as const),
    })
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        fc.array(sum, { maxLength: 4 }),
        (truth, sums) => {
          const whole = [0, 1, 2, 3]
          const known: KnownSum[] = [...sums, { cells: whole, is: 'equal' as const }].map(
            (one) => ({
              ...one,
              people: one.cells.reduce((all, cell) => all + (truth[cell] ?? 0), 0),
            }),
          )
          const attack = new BoundsAttack(4, known)
          for (const cell of whole) {
            const values = possible(known).map((counts) => counts[cell] ?? 0)
            const { least, most } = attack.range([cell])
            // Between corners that are no whole numbers there can be fewer whole solutions, never more.
            expect(least).toBeLessThanOrEqual(Math.min(...values))
            expect(most).toBeGreaterThanOrEqual(Math.max(...values))
            expect(values).toContain(truth[cell])
          }
        },
      ),
    )
  })
})

/** All counts for which everything is true. */
function possible(known: readonly KnownSum[]): number[][] {
  const most = Math.max(...known.map(({ people }) => people))
  const all: number[][] = []
  for (let a = 0; a <= most; a += 1)
    for (let b = 0; b <= most - a; b += 1)
      for (let c = 0; c <= most - a - b; c += 1)
        for (let d = 0; d <= most - a - b - c; d += 1) all.push([a, b, c, d])
  return all.filter((counts) =>
    known.every(({ cells, is, people }) => {
      const sum = cells.reduce((so, cell) => so + (counts[cell] ?? 0), 0)
      if (is === 'equal') return sum === people
      return is === 'atMost' ? sum <= people : sum >= people
    }),
  )
}
