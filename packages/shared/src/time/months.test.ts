import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar-day.ts'
import { addMonths, endOfSchoolYear } from './months.ts'

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-03-12', 0, '2026-03-12'],
  ['2026-08-15', 24, '2028-08-15'],
])('%s and %i months is %s', (day, months, reached) => {
  expect(addMonths(day, months)).toBe(reached)
})

test.each([
  ['2026-08-31', 0, '2026-08-31'],
  ['2026-09-01', 0, '2027-08-31'],
  ['2026-01-15', 1, '2027-08-31'],
  ['2026-09-01', 1, '2028-08-31'],
])('the school year of %s, and %i later, ends on %s', (day, later, end) => {
  expect(endOfSchoolYear(day, later)).toBe(end)
})

const days = fc.integer({ min: 0, max: 40_000 }).map((after) => addDays('1990-01-01', after))

test('more months never lead to an earlier day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 200 }), (day, months) => {
      expect(addMonths(day, months) <= addMonths(day, months + 1)).toBe(true)
      expect(addMonths(day, months) >= day).toBe(true)
    }),
  )
})

test('a day lies in the school year that it is said to lie in', () => {
  fc.assert(
    fc.property(days, (day) => {
      const end = endOfSchoolYear(day)
      expect(day <= end && day > `${Number(end.slice(0, 4)) - 1}-08-31`).toBe(true)
    }),
  )
})
