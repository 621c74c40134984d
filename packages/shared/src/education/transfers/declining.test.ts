import { describe, expect, it } from 'vitest'
import { transferWaitsTooLong } from '../index.ts'

describe('transferWaitsTooLong', () => {
  it.each([
    // Thursday before Easter: Friday, Tuesday and Wednesday are the three working days after it.
    ['2026-04-02', '2026-04-08', false],
    ['2026-04-02', '2026-04-09', true],
    ['2026-03-02', '2026-03-05', false],
    ['2026-03-02', '2026-03-06', true],
  ])('of a child that came on %s, on %s: %s', (receivedOn, on, waits) => {
    expect(transferWaitsTooLong(receivedOn, on, 3)).toBe(waits)
  })

  it('takes the number of days of the municipality', () => {
    expect(transferWaitsTooLong('2026-03-02', '2026-03-04', 1)).toBe(true)
    expect(transferWaitsTooLong('2026-03-02', '2026-03-06', 10)).toBe(false)
  })
})
