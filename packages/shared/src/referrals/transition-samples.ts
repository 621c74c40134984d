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
    closedAt: new Date('2026-03-01T09:00:00Z'),
    acknowledgedAt: null,
    attempts: [
      { on: '2026-03-02', channel: 'phone' },
      { on: '2026-03-04', channel: 'phone' },
      { on: '2026-03-09', channel: 'letter' },
    ],
    reasonCount: 1,
    hasContactChannel: true,
    hasContactLanguage: true,
    hasValidProtocol: true,
    duplicateCheckDone: true,
  }
}

/** Test data: input that meets every need an event has of it. */
export function sampleInput(event: ReferralEventName): TransitionInput {
  return {
    person: 'person-1',
    question: 'Op welk nummer is mevrouw bereikbaar?',
    answerBy: '2026-03-19',
    answer: 'Op het nummer van haar zus.',
    owner: 'owner-2',
    reason: event === 'reject' ? 'notTargetGroup' : 'leave',
    explanation: 'Mevrouw heeft al een attest.',
    until: '2026-04-01',
    attempt: { on: '2026-03-12', channel: 'phone', result: 'reached' },
    outcome: event === 'fail' ? 'unreachable' : 'trajectoryStarted',
    date: '2026-03-12',
  }
}
