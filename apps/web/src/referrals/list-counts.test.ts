import { expect, test } from 'vitest'
import { countWords } from './list-counts.ts'

const exact = (box: 'questions' | 'toAcknowledge' | 'queue', total: number) => ({
  box,
  total,
  totalIsExact: true,
})

test('several lists are counted together', () => {
  const counts = [exact('questions', 2), exact('toAcknowledge', 5), exact('queue', 9)]
  expect(countWords(counts, ['questions', 'toAcknowledge'])).toBe('7')
  expect(countWords(counts, ['queue'])).toBe('9')
})

test('a count that is not exact says so', () => {
  const many = { box: 'queue', total: 1000, totalIsExact: false } as const
  expect(countWords([many], ['queue'])).toBe('1.000+')
  expect(countWords([exact('queue', 1000)], ['queue'])).toBe('1.000')
})

test('nothing is said of what is unknown or empty', () => {
  expect(countWords(undefined, ['queue'])).toBeUndefined()
  expect(countWords([exact('queue', 0)], ['queue'])).toBeUndefined()
  expect(countWords([exact('queue', 3)], ['questions'])).toBeUndefined()
})
