import { expect, it } from 'vitest'
import { shortCount } from './notice-words.ts'

it('says a number, and of many that there are many', () => {
  expect([1, 99, 100, 1000].map(shortCount)).toEqual(['1', '99', '99+', '99+'])
})
