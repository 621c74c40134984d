import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar-day.ts'
import {
  addWorkingDays,
  belgianHolidays,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts'

describe('belgianHolidays', () => {
  it('gives the ten of 2026, when Easter falls on 5 April', () => {
    expect(belgianHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  // Easter Sundays as published by the Observatory of Paris and the Church of England.
  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('moves Easter Monday, Ascension and Whit Monday with Easter in %i', (year, easter) => {
    const holidays = belgianHolidays(year)
    expect(holidays).toContain(addDays(easter, 1))
    expect(holidays).toContain(addDays(easter, 39))
    expect(holidays).toContain(addDays(easter, 50))
    expect(holidays).toHaveLength(10)
  })

  it('puts Ascension before the first of May when Easter is early', () => {
    expect(belgianHolidays(2008)).toEqual([...belgianHolidays(2008)].sort())
  })
})

describe('working days', () => {
  it.each([
    ['2026-01-02', true],
    ['2026-01-03', false],
    ['2026-01-04', false],
    ['2026-01-05', true],
    ['2026-04-06', false],
    ['2026-07-21', false],
  ])('knows whether the desks work on %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected)
  })

  it.each([
    ['2026-01-05', 10, '2026-01-19'],
    ['2026-01-09', 1, '2026-01-12'],
    ['2026-01-10', 1, '2026-01-12'],
    ['2026-12-23', 2, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-04-30', 10, '2026-05-18'],
    ['2026-01-10', 0, '2026-01-10'],
  ])('counts from %s %i working days to %s', (day, count, reached) => {
    expect(addWorkingDays(day, count)).toBe(reached)
  })

  it('always ends on a working day with exactly the asked number of them in between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 1, max: 30 }),
        (start, count) => {
          const day = addDays('2024-01-01', start)
          const reached = addWorkingDays(day, count)
          expect(isWorkingDay(reached)).toBe(true)
          let worked = 0
          for (let at = addDays(day, 1); at <= reached; at = addDays(at, 1)) {
            if (isWorkingDay(at)) worked += 1
          }
          expect(worked).toBe(count)
        },
      ),
    )
  })
})

describe('workingDaysBetween', () => {
  it.each([
    ['the same day', '2026-03-09', '2026-03-09', 0],
    ['an earlier day', '2026-03-09', '2026-03-06', 0],
    ['the next day', '2026-03-09', '2026-03-10', 1],
    ['Friday to Sunday', '2026-03-06', '2026-03-08', 0],
    ['Friday to Monday', '2026-03-06', '2026-03-09', 1],
    ['over Easter Monday', '2026-04-03', '2026-04-07', 1],
  ])('%s', (_what, from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count)
  })

  it('takes back what addWorkingDays adds', () => {
    for (let count = 0; count <= 300; count += 1) {
      expect(workingDaysBetween('2026-03-09', addWorkingDays('2026-03-09', count))).toBe(count)
    }
  })

  it('refuses what is no day', () => {
    expect(() => workingDaysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError)
  })
})
