import { expect, test } from 'vitest'
import { filesIn } from './run-numbers.ts'

test('the files of a run are counted over all reasons', () => {
  expect(filesIn({ files: [] })).toBe(0)
  const files = [
    { reason: 'neverMet', count: 2 },
    { reason: 'talkHeld', count: 3 },
  ] as const
  expect(filesIn({ files: [...files] })).toBe(5)
})
