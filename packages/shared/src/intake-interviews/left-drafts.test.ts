import { expect, it } from 'vitest'
import { isNearRemoval, removalDay } from './index.ts'

it('keeps a talk for 90 days after its last change, by the day in Belgium', () => {
  expect(removalDay(new Date('2026-03-02T09:00:00Z'))).toBe('2026-05-31')
  expect(removalDay(new Date('2026-03-02T23:30:00Z'))).toBe('2026-06-01')
})

it('warns from two weeks before', () => {
  expect(isNearRemoval('2026-05-31', '2026-05-16')).toBe(false)
  expect(isNearRemoval('2026-05-31', '2026-05-17')).toBe(true)
  expect(isNearRemoval('2026-05-31', '2026-06-02')).toBe(true)
})
