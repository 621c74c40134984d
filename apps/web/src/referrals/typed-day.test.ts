import { expect, test } from 'vitest'
import { readAnyDay, readFutureDay, readPastDay } from './typed-day.ts'

const today = '2026-11-23'

test('a whole day up to today is read', () => {
  expect(readPastDay('23/11/2026', today)).toEqual({ ok: true, day: '2026-11-23' })
  expect(readPastDay('1-2-2026', today)).toEqual({ ok: true, day: '2026-02-01' })
  expect(readPastDay('1/2/26', today)).toEqual({ ok: true, day: '2026-02-01' })
})

test('tomorrow has not happened yet', () => {
  for (const typed of ['24/11/2026', '24/11/26', '31/12/30']) {
    expect(readPastDay(typed, today)).toEqual({ ok: false, fault: 'dateInFuture' })
  }
})

test.each(['', '11/2026', '2026', '31/02/2026', '1/2/0226', 'gisteren'])(
  '%j is no day',
  (typed) => {
    expect(readPastDay(typed, today)).toEqual({ ok: false, fault: 'dateInvalid' })
    expect(readFutureDay(typed, today)).toBeUndefined()
    expect(readAnyDay(typed, today)).toBeUndefined()
  },
)

test.each([
  ['24/11/2026', '2026-11-24'],
  ['1/4/27', '2027-04-01'],
  ['31/12/30', '2030-12-31'],
])('%j is still to come', (typed, day) => {
  expect(readFutureDay(typed, today)).toBe(day)
})

test.each(['23/11/2026', '23/11/26', '31/12/99'])('%j is not', (typed) => {
  expect(readFutureDay(typed, today)).toBeUndefined()
})

test.each([
  ['1/2/26', '2026-02-01'],
  ['1/4/27', '2027-04-01'],
  ['31/12/99', '1999-12-31'],
])('%j narrows a list by %s', (typed, day) => {
  expect(readAnyDay(typed, today)).toBe(day)
})
