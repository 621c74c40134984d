import { expect, test } from 'vitest'
import { commitmentCodes, commitments, startStateOf } from './index.ts'

/** Copied from the agreement, so that no paragraph goes missing unseen. */
const paragraphs = [
  ...['1', '2.1.1 a', '2.1.1 b', '2.1.1 c', '2.1.1 d', '2.1.2', '2.1.3 a', '2.1.3 b', '2.1.3 c'],
  ...['2.2 a', '2.2 b', '2.2 c', '2.2 d', '2.3 a', '2.3 b', '2.3 c', '2.4 a', '2.4 b'],
  ...['3 a', '3 b', '4', '5'],
]

test('each paragraph of the agreement has its line, once and in its order', () => {
  expect(commitments.map(({ paragraph }) => paragraph)).toEqual(paragraphs)
  expect(new Set(commitmentCodes).size).toBe(commitments.length)
})

test('of what the product does not support yet it says so, and of nothing else', () => {
  for (const one of commitments) {
    expect(startStateOf(one), one.code).toBe(one.isSupported ? 'running' : 'later')
  }
})
