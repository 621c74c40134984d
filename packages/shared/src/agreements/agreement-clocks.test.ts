import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../time/index.ts'
import { agreementWarning, evaluationOf } from './index.ts'

const today = '2026-03-02'

test.each([
  [181, undefined],
  [180, 'in180Days'],
  [61, 'in180Days'],
  [60, 'in60Days'],
  [0, 'in60Days'],
  [-1, 'expired'],
] as const)('with %i days left it warns: %s', (left, warning) => {
  const validTo = addDays(today, left)
  expect(agreementWarning(validTo, false, today)).toBe(warning)
  expect(agreementWarning(validTo, true, today)).toBeUndefined()
})

describe('evaluationOf', () => {
  const facts = { validFrom: '2025-03-02', heldOn: [], nextOn: null }

  it('counts twelve months from the beginning until there was a meeting', () => {
    expect(evaluationOf(facts, today)).toEqual({ dueBy: '2026-03-02', state: 'toPlan' })
    expect(evaluationOf(facts, '2026-03-03').state).toBe('overdue')
  })

  it('counts from the last meeting, in whatever order they were written down', () => {
    const met = { ...facts, heldOn: ['2025-11-20', '2025-06-01'] }
    expect(evaluationOf(met, today)).toEqual({ dueBy: '2026-11-20', state: 'toPlan' })
  })

  it('is planned when the day agreed on is in time, and to be planned when that is past or too late', () => {
    const met = { ...facts, heldOn: ['2025-11-20'] }
    expect(evaluationOf({ ...met, nextOn: '2026-11-20' }, today).state).toBe('planned')
    expect(evaluationOf({ ...met, nextOn: '2026-11-21' }, today).state).toBe('toPlan')
    expect(evaluationOf({ ...met, nextOn: '2026-03-01' }, today).state).toBe('toPlan')
  })

  it('does not take a meeting that is still to come for one that was held', () => {
    const early = { ...facts, heldOn: ['2026-06-01'] }
    expect(evaluationOf(early, '2026-03-03').state).toBe('overdue')
  })

  it('is overdue from the day after the last one on, whatever is planned', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
    fc.assert(
      fc.property(days, fc.array(days), fc.option(days), days, (validFrom, heldOn, nextOn, day) => {
        const { dueBy, state } = evaluationOf({ validFrom, heldOn, nextOn }, day)
        expect(state === 'overdue').toBe(day > dueBy)
      }),
    )
  })
})
