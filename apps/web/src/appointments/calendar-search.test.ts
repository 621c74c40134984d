import { expect, test } from 'vitest'
import { readCalendarSearch, weekOf } from './calendar-search.ts'

test.each(['2026-03-02', '2026-03-05', '2026-03-08'])(
  'the week of %s begins on its Monday',
  (day) => {
    const week = weekOf(day)
    expect(week).toHaveLength(7)
    expect(week[0]).toBe('2026-03-02')
    expect(week[6]).toBe('2026-03-08')
  },
)

test('an address that names no day and no desk asks for none', () => {
  const desk = '0198c0de-0000-7000-8000-00000000dead'
  expect(readCalendarSearch({ loket: desk, dag: '2026-03-02' })).toEqual({
    loket: desk,
    dag: '2026-03-02',
  })
  const none = { loket: undefined, dag: undefined }
  expect(readCalendarSearch({ loket: 'x', dag: '2026-02-30' })).toEqual(none)
  expect(readCalendarSearch({ dag: 7 })).toEqual(none)
})
