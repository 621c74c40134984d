import type { ReferralFacts, TransitionInput } from './referral-facts.ts'
import type { ReferralEventName, ReferralStatus } from './referral-vocabulary.ts'

/** Test data: the moment at which the samples are judged. */
export const sampleNow = new Date('2026-03-12T10:00:00Z')

/**
 * Test data: a referral in a status with every need of the stored facts met, as far as they do not
 * exclude each other (a contest is open only where the event is about an open contest).
 */
export function sampleFacts(
  status: ReferralStatus | null,
  event?: ReferralEventName,
): ReferralFacts {
  return {
    status,
    type: 'civicIntegration',
    ownerId: 'owner-1',
    contest: event === 'upholdContest' || event === 'dismissContest' ? 'open' : null,
    heldFrom: 'accepted',
    acceptedAt: new Date('2026-03-12T09:50:00Z'),
    firstContactAt: null,
    pickUpBy: event === 'explainDelay' ? '2026-03-11' : '2026-03-20',
    pickUpWarningOn: '2026-03-18',
    dueBy: '2026-05-04',
    dueWarningOn: '2026-04-20',
    delayReason: null,
    extendedFrom: null,
    extensionReason: null,
    askedAt: status === 'infoRequested' ? new Date('2026-03-10T15:00:00Z') : null,
    answerBy: status === 'infoRequested' ? '2026-03-17' : null,
    heldAt: status === 'onHold' ? new Date('2026-03-11T09:00:00Z') : null,
    holdUntil: status === 'onHold' ? '2026-03-31' : null,
    holdReason: status === 'onHold' ? 'personIll' : null,
    closedAt: new Date('2026-03-01T09:00:00Z'),
    acknowledgedAt: null,
    attempts: [
      { on: '2026-03-02', channel: 'phone', result: 'notReached' },
      { on: '2026-03-04', channel: 'phone', result: 'notReached' },
      { on: '2026-03-09', channel: 'letter', result: 'messageLeft' },
    ],
    forwarded: false,
    wentOn: false,
    reasonCount: 1,
    hasContactChannel: true,
    hasContactLanguage: true,
    hasValidProtocol: true,
  }
}

const codedReasons: Partial<Record<ReferralEventName, string>> = {
  reject: 'notTargetGroup',
  hold: 'personAbroad',
  extend: 'waitingForCourse',
  explainDelay: 'notEnoughStaff',
  cancel: 'personMoved',
}

/** Test data: input that meets every need an event has of it. */
export function sampleInput(event: ReferralEventName): TransitionInput {
  return {
    person: 'person-1',
    question: 'Op welk nummer is mevrouw bereikbaar?',
    answerBy: '2026-03-19',
    answer: 'Op het nummer van haar zus.',
    owner: 'owner-2',
    reason: codedReasons[event] ?? 'Op verlof.',
    desk: 'desk-2',
    explanation: 'Mevrouw heeft al een attest.',
    until: '2026-04-01',
    dueBy: '2026-06-30',
    attempt: { on: '2026-03-12', channel: 'phone', result: 'reached' },
    outcome: event === 'fail' ? 'unreachable' : 'trajectoryStarted',
    date: '2026-03-12',
  }
}
