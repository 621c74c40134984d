import { describe, expect, it } from 'vitest'
import { continuedFields, continuedStatus } from './index.ts'

describe('continuedFields', () => {
  it('holds no number, address, residence or level', () => {
    const fields: readonly string[] = continuedFields
    for (const field of ['insz', 'street', 'residenceGround', 'register', 'dutchOral', 'sex']) {
      expect(fields).not.toContain(field)
    }
  })
})

describe('continuedStatus', () => {
  it('stays with whoever works there too, and waits otherwise', () => {
    expect(continuedStatus('b', ['a', 'b'])).toBe('accepted')
    expect(continuedStatus('c', ['a', 'b'])).toBe('submitted')
  })
})
