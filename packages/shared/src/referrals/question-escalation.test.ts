import { expect, it } from 'vitest'
import { questionEscalatesOn } from './question-escalation.ts'

it.each([
  ['five whole working days', '2026-03-09T10:00:00Z', '2026-03-17'],
  ['asked on Friday: the last day is a Friday', '2026-03-06T10:00:00Z', '2026-03-14'],
  ['asked on Saturday', '2026-03-07T10:00:00Z', '2026-03-14'],
  ['over Easter Monday', '2026-04-01T10:00:00Z', '2026-04-10'],
  ['asked after midnight in Belgium', '2026-03-08T23:30:00Z', '2026-03-17'],
])('a question escalates after %s', (_what, askedAt, day) => {
  expect(questionEscalatesOn(new Date(askedAt))).toBe(day)
})
