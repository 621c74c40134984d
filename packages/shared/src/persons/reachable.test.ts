import { describe, expect, it } from 'vitest'
import { isReachable } from './reachable.ts'

describe('isReachable', () => {
  it.each([
    [{ phone: '+32470123456' }, true],
    [{ email: 'amina@example.org', phone: null }, true],
    [{ phone: null, email: null }, false],
    [{ phone: '', email: '' }, false],
    [{}, false],
  ])('%o: %s', (contact, expected) => {
    expect(isReachable(contact)).toBe(expected)
  })
})
