import { expect, test } from 'vitest'
import { faultOfLastDay } from './last-day.ts'

test.each([
  ['2026-03-01', 'past'],
  ['2026-03-02', undefined],
  ['2027-03-02', undefined],
  ['2027-03-03', 'tooFar'],
] as const)('on 2 March 2026 the last day %s is %s', (day, fault) => {
  expect(faultOfLastDay(day, '2026-03-02')).toBe(fault)
})
