import { expect, test } from 'vitest'
import { readNext } from './next.ts'

test('a place inside the product is kept', () => {
  expect(readNext({ naar: '/verzonden?toAcknowledge=true' })).toEqual({
    naar: '/verzonden?toAcknowledge=true',
  })
})

test.each([
  '//elsewhere.example',
  '/\\\\elsewhere.example',
  'https://elsewhere.example',
  '',
  7,
  undefined,
])('another site is not: %s', (naar) => {
  expect(readNext({ naar })).toStrictEqual({ naar: undefined })
})
