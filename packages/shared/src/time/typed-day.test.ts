import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar-day.ts'
import { readDay } from './typed-day.ts'

const today = '2026-03-12'

test.each([
  ['31/12/1990', '1990-12-31'],
  ['31-12-1990', '1990-12-31'],
  [' 1.2.1990 ', '1990-02-01'],
  ['31 12 1990', '1990-12-31'],
  ['31/12/90', '1990-12-31'],
  ['31/12/29', '2029-12-31'],
  ['31/12/46', '2046-12-31'],
  ['31/12/47', '1947-12-31'],
  ['1990-12-31', '1990-12-31'],
])('%j is %s', (typed, value) => {
  expect(readDay(typed, today)).toEqual({ ok: true, value })
})

test.each([
  ['', 'format'],
  ['12/1990', 'format'],
  ['1990', 'format'],
  ['morgen', 'format'],
  ['31/12/190', 'format'],
  ['31/02/1990', 'calendar'],
  ['29/02/2025', 'calendar'],
  ['12/31/1990', 'calendar'],
  ['1990-02-31', 'calendar'],
  ['0000-01-01', 'calendar'],
])('%j is no day: %s', (typed, reason) => {
  expect(readDay(typed, today)).toEqual({ ok: false, reason })
})

test('every day from this century and the last is read as it is written here', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = addDays('1950-01-01', days)
      const typed = day.split('-').reverse().join('/')
      expect(readDay(typed, today)).toEqual({ ok: true, value: day })
    }),
  )
})
