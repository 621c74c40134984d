import { expect, test } from 'vitest'
import { readPastDay } from './typed-day.ts'

const today = '2026-11-23'

test('a whole day up to today is read', () => {
  expect(readPastDay('23/11/2026', today)).toEqual({ ok: true, day: '2026-11-23' })
  expect(readPastDay('1-2-2026', today)).toEqual({ ok: true, day: '2026-02-01' })
})

test('tomorrow has not happened yet', () => {
  expect(readPastDay('24/11/2026', today)).toEqual({ ok: false, fault: 'dateInFuture' })
})

test.each(['', '11/2026', '2026', '31/02/2026', 'gisteren'])('%j is no day', (typed) => {
  expect(readPastDay(typed, today)).toEqual({ ok: false, fault: 'dateInvalid' })
})
