import { describe, expect, it } from 'vitest'
import { addDays, type Day, weekday } from '../time/index.ts'
import { chainUrgencies, dueEscalations, type EscalationFacts, isRed } from './index.ts'

const referral = { id: 'r', sentOn: '2026-03-02', isAccepted: false }
const quiet: EscalationFacts = {
  urgency: 'later',
  startsOn: '2026-09-01',
  hasNextStep: false,
  openedOn: '2026-02-02',
  declinedTransfer: null,
  referral,
}

function kindsOn(on: Day, facts: Partial<EscalationFacts> = {}, workingDays = 3): string[] {
  return dueEscalations({ ...quiet, ...facts }, on, workingDays).map(({ kind }) => kind)
}

/** Public holidays of 2026, read off a calendar. */
const holidays2026 = [
  ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21'],
  ...['2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
]

/** Counts the desks' working days after one day up to another, one by one. */
function workedBetween(from: Day, to: Day): number {
  let worked = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const isWeekend = weekday(day) === 0 || weekday(day) === 6
    if (!isWeekend && !holidays2026.includes(day)) worked += 1
  }
  return worked
}

describe('a referral that nobody accepts', () => {
  it.each([
    // Monday to Thursday are three working days; the first day after them is the fourth.
    ['2026-03-05', []],
    ['2026-03-06', ['notAccepted']],
    ['2026-03-10', ['notAccepted']],
    ['2026-03-11', ['notAccepted', 'stillNotAccepted']],
  ])('is escalated by steps: %s', (on, kinds) => {
    expect(kindsOn(on)).toEqual(kinds)
  })

  it('counts neither weekends nor public holidays, over every day of a year', () => {
    for (let sentOn = '2026-01-02'; sentOn < '2026-11-20'; sentOn = addDays(sentOn, 1)) {
      for (let days = 0; days <= 22; days += 1) {
        const on = addDays(sentOn, days)
        const worked = workedBetween(sentOn, addDays(on, -1))
        const facts = { referral: { ...referral, sentOn } }
        expect(kindsOn(on, facts), `${sentOn} ${on}`).toEqual([
          ...(worked >= 3 ? ['notAccepted'] : []),
          ...(worked >= 6 ? ['stillNotAccepted'] : []),
        ])
      }
    }
  })

  it('takes the number of days of the organisation', () => {
    expect(kindsOn('2026-03-03', {}, 1)).toEqual([])
    expect(kindsOn('2026-03-04', {}, 1)).toEqual(['notAccepted'])
    expect(kindsOn('2026-03-11', {}, 10)).toEqual([])
  })

  it('is over once somebody accepts it', () => {
    const accepted = { referral: { ...referral, isAccepted: true } }
    expect(kindsOn('2026-06-01', accepted)).toEqual([])
  })

  it('counts once for a referral, and anew for another one', () => {
    const [one] = dueEscalations(quiet, '2026-03-06', 3)
    const [later] = dueEscalations(quiet, '2026-03-09', 3)
    const [other] = dueEscalations(
      { ...quiet, referral: { ...referral, id: 's' } },
      '2026-03-09',
      3,
    )
    expect(later).toEqual(one)
    expect(other).not.toEqual(one)
  })
})

describe('a child without a referral', () => {
  it.each(chainUrgencies)('%s', (urgency) => {
    const isNear = urgency === 'soon' || isRed(urgency)
    const facts = { urgency, referral: null, hasNextStep: true }
    expect(kindsOn('2026-06-01', facts)).toEqual(isNear ? ['notReferred'] : [])
  })

  it('is escalated anew at each step nearer, and once at each', () => {
    const periods = (['soon', 'urgent', 'overdue'] as const).flatMap((urgency) =>
      ['2026-06-01', '2026-06-02'].flatMap((on) =>
        dueEscalations({ ...quiet, urgency, referral: null, hasNextStep: true }, on, 3),
      ),
    )
    expect(new Set(periods.map(({ period }) => period)).size).toBe(3)
  })
})

describe('a child in red', () => {
  it.each(chainUrgencies)('needs a next step, others do not: %s', (urgency) => {
    const isNew = { openedOn: '2026-06-01' }
    const facts = { urgency, referral: { ...referral, isAccepted: true }, ...isNew }
    expect(kindsOn('2026-06-01', facts)).toEqual(isRed(urgency) ? ['noNextStep'] : [])
    expect(kindsOn('2026-06-01', { ...facts, hasNextStep: true })).toEqual([])
  })
})

describe('a child of whom nobody can say how near school is', () => {
  const open = { urgency: 'question', startsOn: null, referral: null } as const

  it.each([
    ['2026-02-05', []],
    ['2026-02-06', ['openQuestion']],
  ])('is escalated once it was in sight for some working days: %s', (on, kinds) => {
    expect(kindsOn(on, open)).toEqual(kinds)
    expect(kindsOn(on, { ...open, hasNextStep: true })).toEqual([])
  })

  it('is escalated anew each month, and once in a month', () => {
    const periods = ['2026-02-27', '2026-03-02', '2026-03-31', '2026-04-01'].flatMap((on) =>
      dueEscalations({ ...quiet, ...open }, on, 3).map(({ period }) => period),
    )
    expect(periods).toEqual(['2026-02', '2026-03', '2026-03', '2026-04'])
  })
})

describe('a child that came back from another municipality', () => {
  it.each(chainUrgencies)(
    'is escalated once for what was declined, however pressing: %s',
    (urgency) => {
      const facts = { ...quiet, urgency, hasNextStep: true, declinedTransfer: 't' }
      const due = dueEscalations(facts, '2026-03-03', 3)
      expect(due).toContainEqual({ kind: 'transferDeclined', period: 't' })
      expect(kindsOn('2026-03-03', { ...facts, declinedTransfer: null })).not.toContain(
        'transferDeclined',
      )
    },
  )
})
