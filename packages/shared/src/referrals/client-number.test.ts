import { describe, expect, it } from 'vitest'
import { parseClientNumber } from './client-number.ts'

describe('parseClientNumber', () => {
  it.each(['C0012345', 'c0012345', ' C 001 23 45 ', 'C-0012345', 'c.001.2345', 'C\u20130012345'])(
    'reads %j',
    (text) => {
      expect(parseClientNumber(text)).toBe('C0012345')
    },
  )

  it.each([
    '',
    'C',
    '0012345',
    'C001234',
    'C00123456',
    'CC0012345',
    '0012345C',
    'C001234O',
    'Ç0012345',
  ])('refuses %j', (text) => {
    expect(parseClientNumber(text)).toBeUndefined()
  })
})
