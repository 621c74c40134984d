import { expect, test } from 'vitest'
import { formatCount, formatDay, formatMoment } from './formats.ts'

test('days are written as people here write them', () => {
  expect(formatDay('2026-12-31')).toBe('31/12/2026')
})

test('an instant falls on its Belgian day, in summer and winter time', () => {
  expect(formatDay('2026-06-30T22:30:00Z')).toBe('01/07/2026')
  expect(formatMoment('2026-06-30T22:05:00Z')).toBe('01/07/2026, 00:05')
  expect(formatMoment('2026-12-31T13:05:00+01:00')).toBe('31/12/2026, 13:05')
})

test('thousands carry a point', () => {
  expect(formatCount(1000)).toBe('1.000')
})
