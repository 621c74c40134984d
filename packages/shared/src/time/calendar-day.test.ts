import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  belgianDay,
  daysBetween,
  daysInMonth,
  endOfWeek,
  isDay,
  weekday,
} from './calendar-day.ts'

describe('belgianDay', () => {
  it.each([
    ['2026-01-14T22:59:59Z', '2026-01-14'],
    ['2026-01-14T23:00:00Z', '2026-01-15'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
  ])('reads %s as %s', (instant, day) => {
    expect(belgianDay(new Date(instant))).toBe(day)
  })

  it('reads what a clock of Belgium shows, also of an hour that it read before', () => {
    const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })
    const instants = fc.date({
      ...{ min: new Date('1890-01-01'), max: new Date('2100-01-01'), noInvalidDate: true },
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const later = new Date(instant.getTime() + 1_800_000)
        for (const one of [instant, later, instant]) {
          expect(belgianDay(one)).toBe(clock.format(one))
        }
      }),
    )
  })

  it('refuses what is no moment', () => {
    expect(() => belgianDay(new Date(Number.NaN))).toThrow(RangeError)
  })
})

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0999-01-01'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-01',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('the end of a week', () => {
  it.each([
    ['2026-03-02', '2026-03-08'],
    ['2026-03-07', '2026-03-08'],
    ['2026-03-08', '2026-03-08'],
    ['2026-12-29', '2027-01-03'],
  ])('that %s is in, is %s', (day, end) => {
    expect(endOfWeek(day)).toBe(end)
  })
})

describe('counting days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2)
  })

  it('counts 24-hour days over the change to summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  it('refuses what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => daysBetween('2026-01-01', 'tomorrow')).toThrow(RangeError)
    expect(() => weekday('')).toThrow(RangeError)
  })

  it('knows the length of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1))
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29])
  })

  it('comes back from any number of days', () => {
    const start = '2026-01-01'
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days)
      }),
    )
  })

  it('knows the day of the week', () => {
    expect(weekday('2026-01-04')).toBe(0)
    expect(weekday('2026-01-05')).toBe(1)
    expect(weekday('2026-01-10')).toBe(6)
  })
})
