import { describe, expect, it } from 'vitest'
import { lastClosedQuarter, quarterAt } from './quarters-of-time.ts'

describe('the last quarter that may be told', () => {
  it.each([
    ['2026-03-02', 2025, 4],
    ['2026-01-15', 2025, 4],
    ['2026-01-14', 2025, 3],
    ['2026-04-14', 2025, 4],
    ['2026-04-15', 2026, 1],
    ['2026-12-31', 2026, 3],
  ])('is on %s the one of %i, number %i', (today, year, quarter) => {
    expect(quarterAt(lastClosedQuarter(today))).toEqual({ year, quarter })
  })
})
