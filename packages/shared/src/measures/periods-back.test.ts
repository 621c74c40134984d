import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../time/index.ts'
import { periodGrains } from './measure-vocabulary.ts'
import { periodsBack } from './periods-back.ts'

test.each([
  ['month', '2026-03-02', ['2026-03-01 2026-03-31', '2026-02-01 2026-02-28']],
  ['month', '2024-02-29', ['2024-02-01 2024-02-29', '2024-01-01 2024-01-31']],
  ['quarter', '2026-03-31', ['2026-01-01 2026-03-31', '2025-10-01 2025-12-31']],
  ['schoolYear', '2026-08-31', ['2025-09-01 2026-08-31', '2024-09-01 2025-08-31']],
  ['schoolYear', '2026-09-01', ['2026-09-01 2027-08-31', '2025-09-01 2026-08-31']],
  ['month', '0001-01-31', ['0001-01-01 0001-01-31']],
] as const)('a %s with %s in it, and the one before', (grain, on, expected) => {
  expect(periodsBack(grain, on, 2).map(({ from, until }) => `${from} ${until}`)).toEqual(expected)
})

describe('periods side by side', () => {
  it('follow each other without a gap, and the newest holds the day', () => {
    const any = fc.tuple(
      fc.constantFrom(...periodGrains),
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 12 }),
    )
    fc.assert(
      fc.property(any, ([grain, days, count]) => {
        const on = addDays('2000-01-01', days)
        const periods = periodsBack(grain, on, count)
        expect(periods).toHaveLength(count)
        expect(periods[0]?.from.localeCompare(on)).toBeLessThanOrEqual(0)
        expect(periods[0]?.until.localeCompare(on)).toBeGreaterThanOrEqual(0)
        for (const [at, period] of periods.entries()) {
          const before = periods[at + 1]
          if (before) expect(addDays(before.until, 1)).toBe(period.from)
        }
      }),
    )
  })
})
