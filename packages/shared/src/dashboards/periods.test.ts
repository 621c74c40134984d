import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import { faultOfPeriod, lastTwelveMonths, monthsOf, periodOf } from './periods.ts'

describe('the period of a dashboard', () => {
  it.each([
    ['2026-11-23', '2025-12-01'],
    ['2026-12-31', '2026-01-01'],
    ['2026-01-01', '2025-02-01'],
    ['2024-02-29', '2023-03-01'],
  ])('is on %s the twelve months since %s', (today, from) => {
    const period = lastTwelveMonths(today)
    expect(period).toEqual({ from, until: today })
    expect(monthsOf(period)).toHaveLength(12)
  })

  it('begins with the calendar at the soonest', () => {
    expect(lastTwelveMonths('0001-06-30').from).toBe('0001-01-01')
  })

  it.each([
    ['2026-01-01', '2028-12-31', undefined],
    ['2026-01-01', '2029-01-01', 'tooLong'],
    ['2026-01-15', '2029-01-14', undefined],
    ['2026-01-15', '2029-01-15', 'tooLong'],
    ['2026-01-15', '2026-01-15', undefined],
    ['2026-01-15', '2026-01-14', 'beforeFrom'],
  ])('from %s until %s, of at most 36 months, has as fault: %s', (from, until, expected) => {
    expect(faultOfPeriod({ from, until })).toBe(expected)
  })

  it.each([
    [{}, { from: '2025-12-01', until: '2026-11-23' }],
    [{ from: '2026-02-10' }, { from: '2026-02-10', until: '2026-11-23' }],
    [{ until: '2026-03-31' }, { from: '2025-04-01', until: '2026-03-31' }],
    [
      { from: '2026-02-10', until: '2026-03-31' },
      { from: '2026-02-10', until: '2026-03-31' },
    ],
  ])('asked as %o is %o', (asked, expected) => {
    expect(periodOf(asked, '2026-11-23')).toEqual(expected)
  })

  it('falls into months that cover each of its days once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 1100 }),
        (start, length) => {
          const from = addDays('2020-01-01', start)
          const until = addDays(from, length)
          const months = monthsOf({ from, until })
          expect(months[0]?.from).toBe(from)
          expect(months.at(-1)?.until).toBe(until)
          for (const [index, { month, ...part }] of months.entries()) {
            expect([part.from.slice(0, 7), part.until.slice(0, 7)]).toEqual([month, month])
            const next = months[index + 1]
            if (next) expect(addDays(part.until, 1)).toBe(next.from)
          }
        },
      ),
    )
  })

  it('has no month when it is empty', () => {
    expect(monthsOf({ from: '2026-02-01', until: '2026-01-31' })).toEqual([])
  })
})
