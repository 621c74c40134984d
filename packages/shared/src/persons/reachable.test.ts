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

  it('through whoever answers for them', () => {
    expect(isReachable({}, [{ phone: null }, { email: 'ouder@example.org' }])).toBe(true)
    expect(isReachable({ phone: null }, [{ phone: '+32470123456' }])).toBe(true)
    expect(isReachable({ phone: '' }, [{ phone: '', email: null }])).toBe(false)
    expect(isReachable({ email: 'amina@example.org' }, [{}])).toBe(true)
  })
})
