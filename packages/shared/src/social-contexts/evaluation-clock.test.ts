import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import { dueFeedbackEscalations, evaluationStateOn, takesFeedback } from './evaluation-clock.ts'

const open = { dueOn: '2026-05-20', isAnswered: false }

it.each([
  ['2026-05-05', 'later', []],
  ['2026-05-06', 'soon', ['feedbackDue']],
  ['2026-05-20', 'soon', ['feedbackDue']],
  ['2026-05-21', 'late', ['feedbackLate']],
  // Three working days after the 20th, over Whit Monday.
  ['2026-05-26', 'late', ['feedbackLate']],
  ['2026-05-27', 'late', ['feedbackLate', 'feedbackStillLate']],
] as const)('on %s it is %s, and tells %j', (today, state, kinds) => {
  expect(evaluationStateOn(open, today)).toBe(state)
  expect(dueFeedbackEscalations(open, today, 3)).toEqual(kinds)
})

it('asks nothing once feedback was given, whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const answered = { ...open, isAnswered: true }
      const on = addDays(open.dueOn, days)
      expect(evaluationStateOn(answered, on)).toBe('answered')
      expect(dueFeedbackEscalations(answered, on, 3)).toEqual([])
    }),
  )
})

it('takes feedback from thirty days before, and ever after', () => {
  expect(takesFeedback(open.dueOn, '2026-04-19')).toBe(false)
  expect(takesFeedback(open.dueOn, '2026-04-20')).toBe(true)
  expect(takesFeedback(open.dueOn, '2027-04-20')).toBe(true)
})
