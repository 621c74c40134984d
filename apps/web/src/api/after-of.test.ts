import { expect, test } from 'vitest'
import { afterOf } from './after-of.ts'

test('the next page begins where its link says', () => {
  const next = 'https://onthaal.test/api/onthaal/v1/referrals?box=queue&after=abc_-1'
  expect(afterOf(next)).toBe('abc_-1')
})

test('the last page has no next one', () => {
  expect(afterOf(undefined)).toBeUndefined()
})
