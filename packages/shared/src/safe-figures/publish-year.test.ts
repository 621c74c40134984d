import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp } from './add-up.ts'
import { nextRun, publishSplits, type SafeRun } from './publish-year.ts'
import { safeSplits, splitOrders } from './safe-vocabulary.ts'

describe('a quarter that closes', () => {
  it('is told when it holds enough people', () => {
    expect(nextRun([], [6], 5)).toEqual({ from: 1, until: 1, people: 6 })
    expect(nextRun([{ from: 1, until: 1, people: 6 }], [6, 40], 5)).toEqual({
      ...{ from: 2, until: 2, people: 40 },
    })
  })

  it('waits for the next ones when it holds too few', () => {
    expect(nextRun([], [5], 5)).toBeUndefined()
    expect(nextRun([], [5, 0], 5)).toBeUndefined()
    expect(nextRun([], [3, 2, 4], 5)).toEqual({ from: 1, until: 3, people: 9 })
  })

  it('changes nothing of what was told before', () => {
    const told: SafeRun[] = [{ from: 1, until: 2, people: 9 }]
    expect(nextRun(told, [30, 30, 7], 5)).toEqual({ from: 3, until: 3, people: 7 })
  })
})

describe('the splits of a year', () => {
  const runs: SafeRun[] = [{ from: 1, until: 4, people: 30 }]

  it('take neighbours together until nobody stands for too few', () => {
    const tallies = { type: { civicIntegration: 20, dutchLanguage: 2, unknown: 8 } }
    const [type] = publishSplits(runs, tallies, 5)
    expect(type).toEqual({
      split: 'type',
      groups: [
        { codes: ['civicIntegration'], people: 20 },
        { codes: ['dutchLanguage', 'unknown'], people: 10 },
      ],
    })
  })

  it('hold nobody when no quarter was told', () => {
    const splits = publishSplits([], { type: { civicIntegration: 4 } }, 5)
    expect(splits.every(({ groups }) => groups.length === 0)).toBe(true)
  })

  it('have the total that was told, whatever turned out to be a mistake since', () => {
    const tally = fc.dictionary(
      fc.constantFrom(...splitOrders.language, 'never heard of'),
      fc.integer({ min: 0, max: 12 }),
    )
    fc.assert(
      fc.property(tally, fc.integer({ min: 6, max: 60 }), (language, people) => {
        const told = publishSplits([{ from: 1, until: 4, people }], { language }, 5)
        expect(told.map(({ split }) => split)).toEqual(safeSplits)
        for (const { split, groups } of told) {
          expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(people)
          expect(groups.flatMap(({ codes }) => codes)).toEqual(splitOrders[split])
          for (const group of groups) expect(group.people).toBeGreaterThan(5)
        }
      }),
    )
  })
})

describe('the sum of places', () => {
  it('lies between what is certain and what is possible', () => {
    const one = {
      runs: [
        { from: 1, until: 1, people: 10 },
        { from: 2, until: 4, people: 7 },
      ] as const,
      splits: [{ split: 'type', groups: [{ codes: ['civicIntegration'], people: 17 }] }] as const,
    }
    const other = {
      runs: [{ from: 1, until: 1, people: 8 }] as const,
      splits: [
        { split: 'type', groups: [{ codes: ['civicIntegration', 'dutchLanguage'], people: 8 }] },
      ] as const,
    }
    expect(addUp([one, other])).toEqual({
      quarters: [
        { quarter: 1, atLeast: 18, atMost: 18 },
        { quarter: 2, atLeast: 0, atMost: 7 },
        { quarter: 3, atLeast: 0, atMost: 7 },
        { quarter: 4, atLeast: 0, atMost: 7 },
      ],
      splits: [
        {
          split: 'type',
          codes: [
            { code: 'civicIntegration', atLeast: 17, atMost: 25 },
            { code: 'dutchLanguage', atLeast: 0, atMost: 8 },
          ],
        },
      ],
    })
  })

  it('holds the truth, of which it knows nothing', () => {
    const length = splitOrders.type.length
    const places = fc.array(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: length, maxLength: length }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(places, (all) => {
        const codes = splitOrders.type
        const sums = addUp(
          all.map((counts) => {
            const people = counts.reduce((sum, count) => sum + count, 0)
            const runs: SafeRun[] = people > 5 ? [{ from: 1, until: 4, people }] : []
            const type = Object.fromEntries(counts.map((count, at) => [codes[at] ?? '', count]))
            return { runs, splits: publishSplits(runs, { type }, 5) }
          }),
        )
        for (const { code, atLeast, atMost } of sums.splits[0]?.codes ?? []) {
          const truth = all
            .filter((counts) => counts.reduce((sum, count) => sum + count, 0) > 5)
            .reduce((sum, counts) => sum + (counts[codes.indexOf(code)] ?? 0), 0)
          expect(atLeast).toBeLessThanOrEqual(truth)
          expect(atMost).toBeGreaterThanOrEqual(truth)
        }
      }),
    )
  })
})
