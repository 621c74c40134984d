import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import { boardDaysOn, chainUrgencyOn } from './index.ts'

const today = '2026-03-02'

it('the days of a board part children as the clock of each of them does', () => {
  const { redUntil, soonUntil } = boardDaysOn(today)
  const offset = fc.integer({ min: -60, max: 60 })
  fc.assert(
    fc.property(offset, fc.nat({ max: 60 }), (starts, range) => {
      const startsOn = addDays(today, starts)
      const earliestStart = addDays(startsOn, -range)
      const urgency = chainUrgencyOn({ startsOn, earliestStart, lastDay: '2033-06-30' }, today)
      expect(startsOn < today).toBe(urgency === 'overdue')
      expect(startsOn <= redUntil).toBe(['overdue', 'urgent'].includes(urgency))
      expect(startsOn > soonUntil && earliestStart <= soonUntil).toBe(urgency === 'question')
    }),
  )
})
