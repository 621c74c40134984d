import { describe, expect, it } from 'vitest'
import { decideTransition } from './decide-transition.ts'
import type { ReferralChanges } from './referral-changes.ts'
import { dueAfterPause } from './referral-clocks.ts'
import { relations } from './referral-relations.ts'
import {
  type ReferralEventName,
  type ReferralStatus,
  referralEvents,
} from './referral-vocabulary.ts'
import { sampleNow as now, sampleFacts, sampleInput } from './transition-samples.ts'

const noPause = { heldFrom: null, heldAt: null, holdUntil: null, holdReason: null }
/** Paused on Wednesday, ended on Thursday: one working day on top. */
const paused = { ...noPause, dueBy: '2026-05-05', dueWarningOn: '2026-04-21' }

/** From which status each event is tried, and all it stores, written out apart from the code. */
const expected: Record<ReferralEventName, [ReferralStatus | null, ReferralChanges]> = {
  start: [null, { status: 'draft' }],
  submit: ['draft', { status: 'submitted' }],
  askInfo: ['submitted', { status: 'infoRequested', answerBy: '2026-03-19', askedAt: now }],
  // Asked on Tuesday, answered on Thursday: two working days come on top of Friday 20 March, and of the rest.
  answer: [
    'infoRequested',
    {
      ...{ status: 'submitted', answerBy: null, askedAt: null },
      ...{ pickUpBy: '2026-03-24', pickUpWarningOn: '2026-03-20' },
      ...{ dueBy: '2026-05-06', dueWarningOn: '2026-04-22' },
    },
  ],
  claim: [
    'submitted',
    { status: 'accepted', ownerId: 'owner-2', acceptedAt: now, delayReason: null },
  ],
  assign: [
    'submitted',
    { status: 'accepted', ownerId: 'owner-2', acceptedAt: now, delayReason: null },
  ],
  undoAccept: ['accepted', { status: 'submitted', ownerId: null, acceptedAt: null }],
  release: ['accepted', { status: 'submitted', ownerId: null, acceptedAt: null }],
  reject: ['submitted', { status: 'rejected', closedAt: now, ...noPause }],
  contest: ['rejected', { status: 'rejected', contest: 'open', acknowledgedAt: null }],
  upholdContest: ['rejected', { status: 'submitted', contest: 'upheld', closedAt: null }],
  dismissContest: ['rejected', { status: 'rejected', contest: 'dismissed' }],
  firstContact: ['accepted', { status: 'inProgress', firstContactAt: now }],
  hold: [
    'inProgress',
    {
      status: 'onHold',
      heldFrom: 'inProgress',
      heldAt: now,
      holdUntil: '2026-04-01',
      holdReason: 'personAbroad',
    },
  ],
  resume: ['onHold', { status: 'accepted', ...paused }],
  complete: ['inProgress', { status: 'completed', closedAt: now, ...noPause }],
  fail: ['onHold', { status: 'failed', closedAt: now, ...paused }],
  cancel: ['onHold', { status: 'cancelled', closedAt: now, ...paused }],
  reassign: ['inProgress', { status: 'inProgress', ownerId: 'owner-2' }],
  extend: [
    'inProgress',
    {
      ...{ status: 'inProgress', dueBy: '2026-06-30', dueWarningOn: '2026-06-17' },
      ...{ extendedFrom: '2026-05-04', extensionReason: 'waitingForCourse' },
    },
  ],
  explainDelay: ['submitted', { status: 'submitted', delayReason: 'notEnoughStaff' }],
  forward: ['submitted', { status: 'rejected', closedAt: now, ...noPause }],
  reopen: [
    'failed',
    { status: 'inProgress', ownerId: 'owner-2', closedAt: null, acknowledgedAt: null },
  ],
  void: ['onHold', { status: 'enteredInError', ...paused }],
  acknowledge: ['completed', { status: 'completed', acknowledgedAt: now }],
}

describe('what an event stores', () => {
  it.each(referralEvents)('%s', (event) => {
    const [status, changes] = expected[event]
    expect(
      decideTransition(sampleFacts(status, event), event, relations, sampleInput(event), now),
    ).toEqual({ ok: true, to: changes.status, changes })
  })
})

describe('the clock for picking up', () => {
  const asked = new Date('2026-03-10T15:00:00Z')

  it.each([
    ['answered on the same day', '2026-03-10T16:00:00Z', '2026-03-20'],
    ['answered the day after', '2026-03-11T08:00:00Z', '2026-03-23'],
    ['answered on Saturday', '2026-03-14T08:00:00Z', '2026-03-25'],
    ['answered after a weekend', '2026-03-16T08:00:00Z', '2026-03-26'],
    ['answered after Easter', '2026-04-07T08:00:00Z', '2026-04-17'],
  ])('%s', (_what, answeredAt, pickUpBy) => {
    const facts = { ...sampleFacts('infoRequested'), askedAt: asked }
    const input = sampleInput('answer')
    const decision = decideTransition(facts, 'answer', ['sender'], input, new Date(answeredAt))
    expect(decision).toMatchObject({ changes: { pickUpBy } })
  })

  it.each(['reject', 'forward', 'cancel', 'void'] as const)(
    'gets the days of a question back when %s ends it',
    (event) => {
      const facts = sampleFacts('infoRequested')
      expect(decideTransition(facts, event, relations, sampleInput(event), now)).toMatchObject({
        changes: { answerBy: null, askedAt: null, pickUpBy: '2026-03-24' },
      })
    },
  )

  it('takes the day for the whole along, which stays the later one', () => {
    const facts = { ...sampleFacts('infoRequested'), askedAt: asked }
    const answeredAt = new Date('2026-07-14T08:00:00Z')
    const decision = decideTransition(
      facts,
      'answer',
      ['sender'],
      sampleInput('answer'),
      answeredAt,
    )
    expect(decision).toMatchObject({ changes: { pickUpBy: '2026-07-27', dueBy: '2026-09-04' } })
  })

  it('has nothing to add to where it never ran', () => {
    const facts = { ...sampleFacts('infoRequested'), pickUpBy: null }
    expect(decideTransition(facts, 'answer', ['sender'], sampleInput('answer'), now)).toMatchObject(
      { changes: { pickUpBy: null } },
    )
  })
})

describe('the uiterste datum after a pause', () => {
  const heldAt = new Date('2026-03-10T15:00:00Z')
  const resumedAt = (moment: string, facts = {}) =>
    decideTransition(
      { ...sampleFacts('onHold'), heldAt, holdUntil: '2026-03-31', ...facts },
      'resume',
      ['owner'],
      {},
      new Date(moment),
    )

  it.each([
    ['resumed on the same day', '2026-03-10T16:00:00Z', '2026-05-04'],
    ['resumed before its end', '2026-03-12T08:00:00Z', '2026-05-06'],
    ['resumed on its last day', '2026-03-31T08:00:00Z', '2026-05-27'],
    ['resumed weeks after its end, which counts no more', '2026-04-30T08:00:00Z', '2026-05-27'],
  ])('%s', (_what, moment, dueBy) => {
    expect(resumedAt(moment)).toMatchObject({ changes: { dueBy, ...noPause } })
  })

  it('is what was shown in advance, when the pause lasted as long as it was meant to', () => {
    expect(dueAfterPause('2026-05-04', heldAt, '2026-03-31')).toBe('2026-05-27')
  })

  it('stays away where none was set', () => {
    const none = { dueBy: null, dueWarningOn: null }
    expect(resumedAt('2026-03-31T08:00:00Z', none)).toMatchObject({ changes: none })
  })
})

it.each(['accepted', 'inProgress', 'onHold'] as const)(
  'a referral that is %s stays as it is when its owner forwards it',
  (status) => {
    expect(
      decideTransition(sampleFacts(status), 'forward', ['owner'], sampleInput('forward'), now),
    ).toEqual({ ok: true, to: status, changes: { status } })
  },
)
