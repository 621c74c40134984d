import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isDay } from '../time/index.ts'
import {
  ageRange,
  firstPossibleDay,
  formatPartialDate,
  lastPossibleDay,
  mayBeSameDate,
  parsePartialDate,
  partialDateFaults,
  precisionOf,
} from './partial-date.ts'

const today = '2026-03-12'

describe('parsePartialDate', () => {
  it.each([
    ['30/07/1985', '1985-07-30'],
    ['30-7-1985', '1985-07-30'],
    ['3.7.1985', '1985-07-03'],
    ['30 07 1985', '1985-07-30'],
    [' 07/1985 ', '1985-07'],
    ['7-1985', '1985-07'],
    ['1985', '1985'],
    ['1985-07-30', '1985-07-30'],
    ['1985-07', '1985-07'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/1900', '1900-01-01'],
    ['12/03/2026', '2026-03-12'],
    ['03/2026', '2026-03'],
    ['2026', '2026'],
    ['30/07/85', '1985-07-30'],
    ['1-2-26', '2026-02-01'],
    ['1-2-27', '1927-02-01'],
  ])('reads %j as %s', (text, value) => {
    expect(parsePartialDate(text, today)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'format'],
    ['85', 'format'],
    ['30/07', 'format'],
    ['300785', 'format'],
    ['1985/07/30', 'format'],
    ['1985-7-30', 'format'],
    ['juli 1985', 'format'],
    ['30//1985', 'format'],
    ['31/04/1985', 'calendar'],
    ['29/02/2025', 'calendar'],
    ['00/07/1985', 'calendar'],
    ['00/1985', 'calendar'],
    ['13/1985', 'calendar'],
    ['1985-13', 'calendar'],
    ['1985-00-00', 'calendar'],
    ['07/30/1985', 'calendar'],
    ['13/03/2026', 'future'],
    ['13/03/26', 'future'],
    ['04/2026', 'future'],
    ['2027', 'future'],
    ['31/12/1899', 'tooEarly'],
    ['12/1899', 'tooEarly'],
    ['0085', 'tooEarly'],
  ])('refuses %j: %s', (text, reason) => {
    expect(parsePartialDate(text, today)).toEqual({ ok: false, reason })
  })

  it('reads back what it shows, at every precision', () => {
    fc.assert(
      fc.property(fc.nat(46_000), fc.constantFrom(4, 7, 10), (days, length) => {
        const value = addDays('1900-01-01', days).slice(0, length)
        expect(parsePartialDate(formatPartialDate(value), today)).toEqual({ ok: true, value })
        expect(parsePartialDate(value, today)).toEqual({ ok: true, value })
      }),
    )
  })

  it('never throws and names a known fault', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/.\- ]{0,12}$/), (text) => {
        const result = parsePartialDate(text, today)
        if (!result.ok) expect(partialDateFaults).toContain(result.reason)
      }),
    )
  })
})

describe('a partial date', () => {
  it.each([
    ['1985', 'year', '1985', '1985-01-01', '1985-12-31'],
    ['1985-02', 'month', '02/1985', '1985-02-01', '1985-02-28'],
    ['2024-02', 'month', '02/2024', '2024-02-01', '2024-02-29'],
    ['1985-07-30', 'day', '30/07/1985', '1985-07-30', '1985-07-30'],
  ])('%s is known to the %s and shown as %s', (value, precision, shown, first, last) => {
    expect(precisionOf(value)).toBe(precision)
    expect(formatPartialDate(value)).toBe(shown)
    expect(firstPossibleDay(value)).toBe(first)
    expect(lastPossibleDay(value)).toBe(last)
  })

  it('spans real days', () => {
    fc.assert(
      fc.property(fc.nat(46_000), fc.constantFrom(4, 7, 10), (days, length) => {
        const day = addDays('1900-01-01', days)
        const value = day.slice(0, length)
        expect(isDay(firstPossibleDay(value)) && isDay(lastPossibleDay(value))).toBe(true)
        expect(firstPossibleDay(value) <= day && day <= lastPossibleDay(value)).toBe(true)
      }),
    )
  })
})

describe('ageRange', () => {
  it.each([
    ['1985-07-30', '2026-07-29', 40, 40],
    ['1985-07-30', '2026-07-30', 41, 41],
    ['1985-07', '2026-07-15', 40, 41],
    ['1985-07', '2026-08-01', 41, 41],
    ['1985', '2026-03-12', 40, 41],
    ['1985', '2026-12-31', 41, 41],
    ['2008-02-29', '2026-02-28', 17, 17],
    ['2008-02-29', '2026-03-01', 18, 18],
    ['2026', '2026-03-12', 0, 0],
    ['2025', '2026-03-12', 0, 1],
  ])('of %s on %s is %i to %i', (birthDate, on, youngest, oldest) => {
    expect(ageRange(birthDate, on)).toEqual({ youngest, oldest })
  })
})

describe('mayBeSameDate', () => {
  it.each([
    ['1985', '1985-07-30', true],
    ['1985-07', '1985-07-30', true],
    ['1985-07-30', '1985-07-30', true],
    ['1985', '1985', true],
    ['1985-07', '1985-08-30', false],
    ['1985-07-30', '1985-07-31', false],
    ['1984', '1985-01', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(mayBeSameDate(one, other)).toBe(expected)
    expect(mayBeSameDate(other, one)).toBe(expected)
  })

  it('holds exactly when the days they can stand for overlap', () => {
    const dates = fc
      .tuple(fc.nat(800), fc.constantFrom(4, 7, 10))
      .map(([days, length]) => addDays('1985-01-01', days).slice(0, length))
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const overlap =
          firstPossibleDay(one) <= lastPossibleDay(other) &&
          firstPossibleDay(other) <= lastPossibleDay(one)
        expect(mayBeSameDate(one, other)).toBe(overlap)
      }),
    )
  })
})
