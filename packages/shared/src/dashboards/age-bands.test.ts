import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import { ageBands, sentDaysOf } from './age-bands.ts'

const today = '2026-03-30'

describe('ages of open referrals', () => {
  it('puts every day up to today in exactly one band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (age) => {
        const sent = addDays(today, -age)
        const holding = ageBands.filter((band) => {
          const { submittedFrom, submittedUntil } = sentDaysOf(band, today)
          return (submittedFrom === undefined || submittedFrom <= sent) && sent <= submittedUntil
        })
        expect(holding).toHaveLength(1)
        expect(holding[0]?.from).toBeLessThanOrEqual(age)
        expect(holding[0]?.until ?? age).toBeGreaterThanOrEqual(age)
      }),
    )
  })

  it('counts over the change to summer time by days, not by hours', () => {
    expect(ageBands.map((band) => sentDaysOf(band, today))).toEqual([
      { submittedFrom: '2026-03-23', submittedUntil: '2026-03-30' },
      { submittedFrom: '2026-02-28', submittedUntil: '2026-03-22' },
      { submittedFrom: '2025-12-30', submittedUntil: '2026-02-27' },
      { submittedFrom: '2025-10-01', submittedUntil: '2025-12-29' },
      { submittedUntil: '2025-09-30' },
    ])
  })
})
