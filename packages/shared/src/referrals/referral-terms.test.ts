import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay, workingDaysBetween } from '../time/index.ts'
import { clocksFrom, faultsOfTerms, type TermRule, termsOn, usualTerms } from './referral-terms.ts'

const days = { pickUpWarningDays: 1, dueWorkingDays: 40, dueWarningDays: 5 }

/** Told apart by the days for picking up. */
function rule(pickUpWorkingDays: number, changes: Partial<TermRule> = {}): TermRule {
  return {
    ...{ ...days, pickUpWorkingDays, priority: 'normal', validFrom: '2026-01-01' },
    ...{ deskId: null, type: null, agreementId: null, validTo: null },
    ...changes,
  }
}

const subject = {
  deskId: 'desk',
  type: 'civicIntegration',
  priority: 'normal',
  agreementIds: ['agreement'],
} as const

describe('termsOn', () => {
  const chosen = (rules: readonly TermRule[], day = '2026-03-09') =>
    termsOn(rules, subject, day).pickUpWorkingDays

  it('is the usual ones as long as nobody set others', () => {
    expect(termsOn([], subject, '2026-03-09')).toEqual(usualTerms.normal)
    expect(termsOn([], { ...subject, priority: 'urgent' }, '2026-03-09')).toEqual(usualTerms.urgent)
  })

  it.each([
    ['those of the other priority', { priority: 'urgent' }],
    ['those of another desk', { deskId: 'other' }],
    ['those of another type', { type: 'preschool' }],
    ['those of an agreement of others', { agreementId: 'other' }],
    ['those that begin tomorrow', { validFrom: '2026-03-10' }],
    ['those that ended yesterday', { validTo: '2026-03-08' }],
  ] as const)('leaves out %s', (_what, changes) => {
    expect(chosen([rule(7, changes)])).toBe(usualTerms.normal.pickUpWorkingDays)
  })

  it('takes them from their first day on, up to their last', () => {
    expect(chosen([rule(7, { validFrom: '2026-03-09', validTo: '2026-03-09' })])).toBe(7)
  })

  it('takes the newest of equally particular ones, in whatever order they come', () => {
    const rules = [
      rule(5),
      rule(6, { validFrom: '2026-02-01' }),
      rule(7, { validFrom: '2026-01-15' }),
    ]
    expect(chosen(rules)).toBe(6)
    expect(chosen(rules.toReversed())).toBe(6)
  })

  it('takes those of the agreement before those of the desk, and these before those of the type', () => {
    const all = rule(1, { validFrom: '2026-03-01' })
    const ofType = rule(2, { type: 'civicIntegration' })
    const ofDesk = rule(3, { deskId: 'desk' })
    const ofBoth = rule(4, { deskId: 'desk', type: 'civicIntegration' })
    const ofAgreement = rule(5, { agreementId: 'agreement' })
    expect(chosen([all, ofType])).toBe(2)
    expect(chosen([ofDesk, all, ofType])).toBe(3)
    expect(chosen([ofDesk, all, ofBoth, ofType])).toBe(4)
    expect(chosen([ofDesk, all, ofAgreement, ofBoth, ofType])).toBe(5)
  })
})

describe('clocksFrom', () => {
  it.each([
    ['ten working days', '2026-03-09T10:00:00Z', 'normal', '2026-03-23', '2026-03-19'],
    ['three when it cannot wait', '2026-03-09T10:00:00Z', 'urgent', '2026-03-12', '2026-03-11'],
    ['over Easter Monday', '2026-04-01T10:00:00Z', 'urgent', '2026-04-07', '2026-04-03'],
    [
      'sent after midnight in Belgium, Monday to Thursday',
      '2026-03-08T23:30:00Z',
      'urgent',
      '2026-03-12',
      '2026-03-11',
    ],
    ['sent on Saturday', '2026-03-07T10:00:00Z', 'urgent', '2026-03-11', '2026-03-10'],
  ] as const)('counts %s', (_what, sentAt, priority, pickUpBy, pickUpWarningOn) => {
    const clocks = clocksFrom(new Date(sentAt), usualTerms[priority])
    expect(clocks).toMatchObject({ pickUpBy, pickUpWarningOn })
  })

  it('counts the whole over the holidays of spring', () => {
    const clocks = clocksFrom(new Date('2026-03-09T10:00:00Z'), usualTerms.normal)
    expect(clocks).toMatchObject({ dueBy: '2026-06-05', dueWarningOn: '2026-05-21' })
  })

  it('ends on working days, each warning as many working days before as it says', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 260 }),
        fc.nat(10),
        (sentAt, pickUp, later, warning) => {
          const terms = {
            ...{ pickUpWorkingDays: pickUp, dueWorkingDays: pickUp + later },
            ...{ pickUpWarningDays: Math.min(warning, pickUp - 1), dueWarningDays: 0 },
          }
          const { pickUpBy, pickUpWarningOn, dueBy, dueWarningOn } = clocksFrom(sentAt, terms)
          expect([pickUpBy, pickUpWarningOn, dueBy].every(isWorkingDay)).toBe(true)
          expect(workingDaysBetween(pickUpWarningOn, pickUpBy)).toBe(terms.pickUpWarningDays)
          expect(dueWarningOn).toBe(dueBy)
          expect(pickUpBy <= dueBy).toBe(true)
        },
      ),
    )
  })
})

describe('faultsOfTerms', () => {
  const right = { ...usualTerms.normal, validFrom: '2026-03-02', validTo: '2026-03-02' }

  it.each([
    [{}, []],
    [{ validTo: undefined }, []],
    [{ validTo: '2026-03-01' }, ['validTo beforeFrom']],
    [{ pickUpWarningDays: 10 }, ['pickUpWarningDays warningTooLong']],
    [{ dueWorkingDays: 9, dueWarningDays: 0 }, ['dueWorkingDays beforePickUp']],
    [{ dueWarningDays: 60 }, ['dueWarningDays warningTooLong']],
    [{ dueWorkingDays: 10, dueWarningDays: 9 }, []],
  ])('%j: %j', (changes, expected) => {
    const faults = faultsOfTerms({ ...right, ...changes })
    expect(faults.map(({ field, fault }) => `${field} ${fault}`)).toEqual(expected)
  })
})
