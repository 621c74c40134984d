import { describe, expect, it } from 'vitest'
import { happenings, nextParties, nextSteps, type ProgressFacts, progressOf } from './progress.ts'
import { referralStatuses } from './referral-vocabulary.ts'

const days = {
  pickUpBy: '2026-03-20',
  answerBy: '2026-03-19',
  questionEscalatesOn: '2026-03-18',
  holdUntil: '2026-04-01',
}

const whole = { dueBy: '2026-05-04', dueWarningOn: '2026-04-20' }

const expected: [Omit<ProgressFacts, 'acknowledged'> & { acknowledged?: boolean }, string][] = [
  [{ status: 'draft' }, 'drafted sender submit'],
  [{ status: 'submitted' }, 'sent receiver pickUp'],
  [{ status: 'submitted', ...days }, 'sent receiver pickUp 2026-03-20'],
  [{ status: 'submitted', contest: 'upheld' }, 'contestUpheld receiver pickUp'],
  [{ status: 'infoRequested', ...days }, 'infoRequested sender answer 2026-03-19 2026-03-18'],
  [{ status: 'accepted', ...days }, 'pickedUp owner makeContact'],
  [{ status: 'accepted', ...whole }, 'pickedUp owner makeContact 2026-05-04 2026-04-20'],
  [{ status: 'inProgress', ...whole }, 'inFollowUp owner finish 2026-05-04 2026-04-20'],
  [{ status: 'onHold', ...days, ...whole }, 'paused owner resume 2026-04-01'],
  [
    { status: 'submitted', ...days, ...whole, pickUpWarningOn: '2026-03-18' },
    'sent receiver pickUp 2026-03-20 2026-03-18',
  ],
  [{ status: 'inProgress', ...days }, 'inFollowUp owner finish'],
  [{ status: 'onHold', ...days }, 'paused owner resume 2026-04-01'],
  [{ status: 'completed', ...days }, 'completed sender acknowledge'],
  [{ status: 'completed', acknowledged: true }, 'completed none nothing'],
  [{ status: 'failed' }, 'failed sender acknowledge'],
  [{ status: 'failed', acknowledged: true }, 'failed none nothing'],
  [{ status: 'rejected' }, 'rejected sender acknowledge'],
  [{ status: 'rejected', acknowledged: true }, 'rejected none nothing'],
  [{ status: 'rejected', forwarded: true }, 'forwarded sender acknowledge'],
  [{ status: 'rejected', forwarded: true, acknowledged: true }, 'forwarded none nothing'],
  [{ status: 'inProgress', forwarded: true }, 'inFollowUp owner finish'],
  [{ status: 'rejected', contest: 'open' }, 'contested receiver reviewContest'],
  [{ status: 'rejected', contest: 'dismissed' }, 'contestDismissed sender acknowledge'],
  [
    { status: 'rejected', contest: 'dismissed', acknowledged: true },
    'contestDismissed none nothing',
  ],
  [{ status: 'rejected', contest: 'upheld' }, 'rejected sender acknowledge'],
  [{ status: 'cancelled' }, 'cancelled none nothing'],
  [{ status: 'enteredInError' }, 'enteredInError none nothing'],
]

describe('progressOf', () => {
  it.each(expected)('%o: %s', (facts, sentence) => {
    const progress = progressOf({ acknowledged: false, ...facts })
    expect(Object.values(progress).join(' ')).toBe(sentence)
  })

  it('leaves the day out where there is none', () => {
    expect(progressOf({ status: 'submitted', acknowledged: false })).not.toHaveProperty('by')
  })

  it('has no code that is never used and no status without a case', () => {
    const words = expected.map(([, sentence]) => sentence.split(' '))
    expect(new Set(words.map(([happened]) => happened))).toEqual(new Set(happenings))
    expect(new Set(words.map(([, party]) => party))).toEqual(new Set(nextParties))
    expect(new Set(words.map(([, , step]) => step))).toEqual(new Set(nextSteps))
    expect(new Set(expected.map(([{ status }]) => status))).toEqual(new Set(referralStatuses))
  })
})
