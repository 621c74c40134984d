import { describe, expect, it } from 'vitest'
import { decideTransition } from './decide-transition.ts'
import type { ReferralChanges } from './referral-changes.ts'
import { relations } from './referral-relations.ts'
import {
  type ReferralEventName,
  type ReferralStatus,
  referralEvents,
} from './referral-vocabulary.ts'
import { sampleNow as now, sampleFacts, sampleInput } from './transition-samples.ts'

/** From which status each event is tried, and all it stores, written out apart from the code. */
const expected: Record<ReferralEventName, [ReferralStatus | null, ReferralChanges]> = {
  start: [null, { status: 'draft' }],
  submit: ['draft', { status: 'submitted' }],
  askInfo: ['submitted', { status: 'infoRequested' }],
  answer: ['infoRequested', { status: 'submitted' }],
  claim: ['submitted', { status: 'accepted', ownerId: 'owner-2', acceptedAt: now }],
  assign: ['submitted', { status: 'accepted', ownerId: 'owner-2', acceptedAt: now }],
  undoAccept: ['accepted', { status: 'submitted', ownerId: null, acceptedAt: null }],
  release: ['accepted', { status: 'submitted', ownerId: null, acceptedAt: null }],
  reject: ['submitted', { status: 'rejected', closedAt: now, heldFrom: null }],
  contest: ['rejected', { status: 'rejected', contest: 'open', acknowledgedAt: null }],
  upholdContest: ['rejected', { status: 'submitted', contest: 'upheld', closedAt: null }],
  dismissContest: ['rejected', { status: 'rejected', contest: 'dismissed' }],
  firstContact: ['accepted', { status: 'inProgress', firstContactAt: now }],
  hold: ['inProgress', { status: 'onHold', heldFrom: 'inProgress' }],
  resume: ['onHold', { status: 'accepted', heldFrom: null }],
  complete: ['inProgress', { status: 'completed', closedAt: now, heldFrom: null }],
  fail: ['onHold', { status: 'failed', closedAt: now, heldFrom: null }],
  cancel: ['onHold', { status: 'cancelled', closedAt: now, heldFrom: null }],
  reassign: ['inProgress', { status: 'inProgress', ownerId: 'owner-2' }],
  reopen: [
    'failed',
    { status: 'inProgress', ownerId: 'owner-2', closedAt: null, acknowledgedAt: null },
  ],
  void: ['onHold', { status: 'enteredInError', heldFrom: null }],
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
