import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { periodGrains } from '../measures/index.ts'
import { addDays } from '../time/index.ts'
import {
  countedParty,
  faultOfReport,
  periodsOfReport,
  reportablePeriods,
  wasRunning,
} from './index.ts'

const today = '2026-03-02'
const term = { validFrom: '2025-02-10', validTo: '2026-02-27' }

test.each([
  ['quarter', '2026-02-01', ['2026-01-01', '2025-10-01', '2025-07-01', '2025-04-01', '2025-01-01']],
  ['schoolYear', '2026-02-01', ['2025-09-01', '2024-09-01', '2023-09-01']],
] as const)('a report of a %s stands beside those before it', (grain, on, begins) => {
  expect(periodsOfReport(grain, on).map(({ from }) => from)).toEqual(begins)
})

test.each([
  ['2026-03-03', '2026-03-31', 'notBegun'],
  ['2026-03-02', '2026-03-31', 'outsideTerm'],
  ['2026-02-27', '2026-02-28', undefined],
  ['2025-01-01', '2025-02-10', undefined],
  ['2025-01-01', '2025-02-09', 'outsideTerm'],
])('of the period from %s until %s there is: %s', (from, until, fault) => {
  expect(faultOfReport(term, { from, until }, today)).toBe(fault)
})

describe('the periods to choose from', () => {
  it('begin with the one in which the agreement was last in force', () => {
    const [newest] = reportablePeriods('month', term, today)
    expect(newest).toEqual({ from: '2026-02-01', until: '2026-02-28' })
    expect(reportablePeriods('quarter', term, today)).toHaveLength(5)
  })

  it('are none before the agreement begins', () => {
    const later = { validFrom: '2026-06-01', validTo: '2027-05-31' }
    expect(reportablePeriods('quarter', later, today)).toEqual([])
  })

  it('can all be reported, and none is left out between them', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
    fc.assert(
      fc.property(fc.constantFrom(...periodGrains), days, days, days, (grain, one, other, day) => {
        const [validFrom = one, validTo = other] = [one, other].toSorted()
        const periods = reportablePeriods(grain, { validFrom, validTo }, day)
        for (const [at, period] of periods.entries()) {
          expect(faultOfReport({ validFrom, validTo }, period, day)).toBeUndefined()
          const before = periods[at + 1]
          if (before) expect(addDays(before.until, 1)).toBe(period.from)
        }
        const isInForce = validFrom <= day && day <= validTo
        if (isInForce) expect(periods[0]?.until.localeCompare(day)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

test('what is counted is what the party refers that is no agency', () => {
  const [city, ocmw, agency] = [
    { kind: 'municipality' },
    { kind: 'ocmw' },
    { kind: 'agency' },
  ] as const
  expect(countedParty([agency, city])).toBe(city)
  expect(countedParty([ocmw, agency])).toBe(ocmw)
  expect(countedParty([city, ocmw])).toBeUndefined()
  expect(countedParty([agency, agency])).toBeUndefined()
})

test('a period runs through its last day', () => {
  expect(wasRunning({ until: '2026-03-31' }, '2026-03-31')).toBe(true)
  expect(wasRunning({ until: '2026-03-31' }, '2026-04-01')).toBe(false)
})
