import { expect, test } from 'vitest'
import { readHour, readNumber } from './publish-values.ts'

test.each([
  ['9', '09:00'],
  ['09', '09:00'],
  ['9:30', '09:30'],
  ['9u30', '09:30'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['13u', '13:00'],
  [' 23:59 ', '23:59'],
])('%s is the hour %s', (typed, hour) => {
  expect(readHour(typed)).toBe(hour)
})

test.each(['', '24:00', '9:60', '9:3', 'negen', '12345', '-1'])('%s is no hour', (typed) => {
  expect(readHour(typed)).toBeUndefined()
})

test('a number is whole and within its bounds', () => {
  expect(readNumber('45', 5, 480)).toBe(45)
  for (const typed of ['4', '481', '4.5', '', 'x', '-5']) {
    expect(readNumber(typed, 5, 480)).toBeUndefined()
  }
})
