import { describe, expect, it, test } from 'vitest'
import {
  isForAudience,
  isOverReferrals,
  measureDefinitions,
  selectionsOfMeasure,
} from './measure-definitions.ts'
import { measureCodes } from './measure-vocabulary.ts'

const whole = { box: 'all' } as const
const days = { from: '2026-02-01', until: '2026-02-28' }
const overReferrals = measureCodes.flatMap((code) => {
  const measure = measureDefinitions[code]
  return isOverReferrals(measure) ? [{ code, measure }] : []
})

describe('a measure over referrals', () => {
  it.each(overReferrals)('$code counts neither drafts nor what was entered in error', (one) => {
    const { list, outOf } = selectionsOfMeasure(one.measure, whole, days)
    for (const { status } of outOf ? [list, outOf] : [list]) {
      expect(status).not.toHaveLength(0)
      expect(status).not.toContain('draft')
      expect(status).not.toContain('enteredInError')
    }
  })

  it.each(overReferrals)('$code looks at the period unless it is of now', ({ measure }) => {
    const { list } = selectionsOfMeasure(measure, whole, days)
    const isOfPeriod = Object.values(list).includes(days.from)
    expect(isOfPeriod).toBe(measure.clock !== 'now')
  })

  it('keeps what narrows all figures, and the period of its share', () => {
    const narrowed = { ...whole, type: ['dutchLanguage' as const] }
    const { list, outOf } = selectionsOfMeasure(measureDefinitions.noShow, narrowed, days)
    const expected = { ...narrowed, appointmentFrom: days.from, appointmentUntil: days.until }
    expect(list).toMatchObject({ ...expected, attendance: ['noShow'] })
    expect(outOf).toMatchObject({ ...expected, attendance: ['came', 'noShow'] })
  })
})

test.each([
  ['caseload', true, false, true],
  ['caseload', false, true, false],
  ['arrivalsMet', true, true, false],
  ['arrivalsMet', false, false, true],
  ['childrenRed', true, false, false],
  ['childrenRed', false, true, true],
  ['sent', false, false, true],
] as const)(
  '%s, at the agency: %s, with schooling: %s, is told: %s',
  (code, isAgency, education, told) => {
    expect(isForAudience(measureDefinitions[code], { isAgency, education })).toBe(told)
  },
)
