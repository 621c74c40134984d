import { describe, expect, it } from 'vitest'
import { dueReferralEscalations } from './referral-escalations.ts'
import { referralStatuses } from './referral-vocabulary.ts'

const nothingAsked = { askedAt: null }

describe('a referral that nobody picks up', () => {
  const waiting = { ...nothingAsked, status: 'submitted', pickUpBy: '2026-03-13' } as const

  it.each([
    ['2026-03-13', []],
    ['2026-03-14', ['unclaimed']],
    ['2026-03-16', ['unclaimed']],
    ['2026-03-18', ['unclaimed']],
    ['2026-03-19', ['unclaimed', 'stillUnclaimed']],
    ['2027-01-01', ['unclaimed', 'stillUnclaimed']],
  ])('is escalated on %s as %j', (today, kinds) => {
    expect(dueReferralEscalations(waiting, today, 3)).toEqual(kinds)
  })

  it('waits for the working days that the agency set, public holidays not counted', () => {
    const overEaster = { ...waiting, pickUpBy: '2026-04-02' }
    expect(dueReferralEscalations(overEaster, '2026-04-03', 1)).toEqual(['unclaimed'])
    expect(dueReferralEscalations(overEaster, '2026-04-07', 1)).toHaveLength(2)
    expect(dueReferralEscalations(overEaster, '2026-04-07', 2)).toEqual(['unclaimed'])
    expect(dueReferralEscalations(overEaster, '2026-04-08', 2)).toHaveLength(2)
  })

  it('is left alone where it never had a day', () => {
    expect(dueReferralEscalations({ ...waiting, pickUpBy: null }, '2027-01-01', 3)).toEqual([])
  })

  it('is left alone in every other status', () => {
    for (const status of referralStatuses.filter((one) => one !== 'submitted'))
      expect(dueReferralEscalations({ ...waiting, status }, '2027-01-01', 3)).toEqual([])
  })
})

describe('a question', () => {
  const askedAt = new Date('2026-03-09T10:00:00Z')
  const asked = { status: 'infoRequested', pickUpBy: '2026-03-10', askedAt } as const

  it.each([
    ['2026-03-16', []],
    ['2026-03-17', ['unanswered']],
    ['2026-05-01', ['unanswered']],
  ])('is escalated on %s as %j, however long the referral waits', (today, kinds) => {
    expect(dueReferralEscalations(asked, today, 3)).toEqual(kinds)
  })
})
