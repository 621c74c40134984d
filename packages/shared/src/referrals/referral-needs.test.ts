import { describe, expect, it } from 'vitest'
import { decideTransition } from './decide-transition.ts'
import type { ReferralFacts, TransitionInput } from './referral-facts.ts'
import { enoughAttempts, isKnownBeforehand, isOfInput, type Need, needs } from './referral-needs.ts'
import { relations } from './referral-relations.ts'
import { transitions } from './referral-transitions.ts'
import {
  type ContactChannel,
  type ContactResult,
  completionOutcomes,
  failureOutcomes,
  type ReferralEventName,
  type ReferralStatus,
  referralTypes,
  rejectionReasons,
} from './referral-vocabulary.ts'
import { sampleFacts, sampleInput, sampleNow } from './transition-samples.ts'

function decide(
  status: ReferralStatus | null,
  event: ReferralEventName,
  facts: Partial<ReferralFacts>,
  input: TransitionInput,
) {
  return decideTransition(
    { ...sampleFacts(status, event), ...facts },
    event,
    relations,
    { ...sampleInput(event), ...input },
    sampleNow,
  )
}

type Case = [
  ReferralEventName,
  ReferralStatus | null,
  Need,
  { facts?: Partial<ReferralFacts>; input?: TransitionInput },
]

/** For each event and each of its needs: one thing missing, and the need that must be named. */
const missing: Case[] = [
  ['start', null, 'person', { input: { person: undefined } }],
  ['submit', 'draft', 'contactChannel', { facts: { hasContactChannel: false } }],
  ['submit', 'draft', 'contactLanguage', { facts: { hasContactLanguage: false } }],
  ['submit', 'draft', 'reasons', { facts: { reasonCount: 0 } }],
  ['submit', 'draft', 'validProtocol', { facts: { hasValidProtocol: false } }],
  ['askInfo', 'submitted', 'question', { input: { question: '  ' } }],
  ['askInfo', 'submitted', 'answerBy', { input: { answerBy: '2026-03-12' } }],
  ['answer', 'infoRequested', 'answer', { input: { answer: '' } }],
  ['claim', 'submitted', 'owner', { input: { owner: undefined } }],
  ['assign', 'submitted', 'owner', { input: { owner: '' } }],
  ['undoAccept', 'accepted', 'beforeFirstContact', { facts: { firstContactAt: sampleNow } }],
  [
    'undoAccept',
    'accepted',
    'withinUndoTime',
    { facts: { acceptedAt: new Date('2026-03-12T09:44:59.999Z') } },
  ],
  ['release', 'accepted', 'reason', { input: { reason: undefined } }],
  ['reject', 'submitted', 'rejectionReason', { input: { reason: 'leave' } }],
  ['reject', 'infoRequested', 'explanation', { input: { explanation: '\n' } }],
  ['reject', 'submitted', 'duplicateReference', { input: { reason: 'duplicate' } }],
  ['contest', 'rejected', 'notContestedBefore', { facts: { contest: 'dismissed' } }],
  ['contest', 'rejected', 'notContestedBefore', { facts: { contest: 'upheld' } }],
  ['contest', 'rejected', 'notContestedBefore', { facts: { contest: 'open' } }],
  ['upholdContest', 'rejected', 'contestOpen', { facts: { contest: null } }],
  ['upholdContest', 'rejected', 'contestOpen', { facts: { contest: 'dismissed' } }],
  ['dismissContest', 'rejected', 'contestOpen', { facts: { contest: 'upheld' } }],
  ['contest', 'rejected', 'notForwarded', { facts: { forwarded: true } }],
  ['reopen', 'failed', 'notGoneOn', { facts: { wentOn: true } }],
  ['contest', 'rejected', 'explanation', { input: { explanation: ' ' } }],
  ['dismissContest', 'rejected', 'explanation', { input: { explanation: undefined } }],
  ['firstContact', 'accepted', 'attempt', { input: { attempt: undefined } }],
  [
    'firstContact',
    'accepted',
    'attempt',
    { input: { attempt: { on: '2026-03-13', channel: 'phone', result: 'reached' } } },
  ],
  ['hold', 'inProgress', 'holdReason', { input: { reason: 'mistake' } }],
  ['hold', 'accepted', 'until', { input: { until: '2026-03-12' } }],
  ['hold', 'accepted', 'until', { input: { until: '2026-02-30' } }],
  ['resume', 'onHold', 'statusBeforeHold', { facts: { heldFrom: null } }],
  ['complete', 'inProgress', 'completionOutcome', { input: { outcome: 'schoolEnrolled' } }],
  ['complete', 'accepted', 'outcomeDate', { input: { date: '2026-03-13' } }],
  ['complete', 'accepted', 'outcomeDate', { input: { date: undefined } }],
  ['fail', 'onHold', 'failureOutcome', { input: { outcome: 'trajectoryStarted' } }],
  ['fail', 'inProgress', 'attemptsForUnreachable', { facts: { attempts: [] } }],
  ['fail', 'inProgress', 'outcomeDate', { input: { date: '12/03/2026' } }],
  ['cancel', 'draft', 'cancelReason', { input: { reason: undefined } }],
  ['cancel', 'inProgress', 'cancelReason', { input: { reason: 'personIll' } }],
  ['forward', 'submitted', 'desk', { input: { desk: undefined } }],
  ['forward', 'onHold', 'desk', { input: { desk: '' } }],
  ['forward', 'infoRequested', 'reason', { input: { reason: undefined } }],
  ['forward', 'accepted', 'validProtocol', { facts: { hasValidProtocol: false } }],
  ['reassign', 'onHold', 'reason', { input: { reason: undefined } }],
  ['reassign', 'accepted', 'otherOwner', { input: { owner: 'owner-1' } }],
  ['extend', 'inProgress', 'hasDueBy', { facts: { dueBy: null } }],
  ['extend', 'onHold', 'notExtendedBefore', { facts: { extendedFrom: '2026-04-30' } }],
  ['extend', 'accepted', 'laterDueBy', { input: { dueBy: undefined } }],
  ['extend', 'accepted', 'laterDueBy', { input: { dueBy: '2026-05-04' } }],
  ['extend', 'accepted', 'laterDueBy', { input: { dueBy: '2027-03-14' } }],
  [
    'extend',
    'accepted',
    'laterDueBy',
    { facts: { dueBy: '2026-03-02' }, input: { dueBy: '2026-03-12' } },
  ],
  ['extend', 'inProgress', 'extensionReason', { input: { reason: 'personIll' } }],
  ['extend', 'inProgress', 'explanation', { input: { explanation: ' ' } }],
  ['explainDelay', 'submitted', 'pickUpOver', { facts: { pickUpBy: '2026-03-12' } }],
  ['explainDelay', 'submitted', 'pickUpOver', { facts: { pickUpBy: null } }],
  ['explainDelay', 'submitted', 'delayReason', { input: { reason: undefined } }],
  ['explainDelay', 'submitted', 'explanation', { input: { explanation: undefined } }],
  ['reopen', 'failed', 'owner', { input: { owner: undefined } }],
  ['reopen', 'completed', 'reason', { input: { reason: undefined } }],
  [
    'reopen',
    'completed',
    'withinReopenTime',
    { facts: { closedAt: new Date('2025-12-11T12:00:00Z') } },
  ],
  ['void', 'draft', 'reason', { input: { reason: undefined } }],
  ['void', 'cancelled', 'reason', { input: { reason: undefined } }],
  ['acknowledge', 'completed', 'notAcknowledged', { facts: { acknowledgedAt: sampleNow } }],
  ['acknowledge', 'rejected', 'noOpenContest', { facts: { contest: 'open' } }],
]

describe('needs', () => {
  it.each(missing)('%s from %s asks for %s', (event, status, need, { facts = {}, input = {} }) => {
    expect(decide(status, event, {}, {})).toMatchObject({ ok: true })
    expect(decide(status, event, facts, input)).toMatchObject({
      refusal: 'needsUnmet',
      unmet: [need],
    })
  })

  it('has a case for every need of every event, and for no other', () => {
    const asked = transitions.flatMap(({ event, needs }) => needs.map((need) => `${event} ${need}`))
    const tried = missing.map(([event, , need]) => `${event} ${need}`)
    expect(new Set(tried)).toEqual(new Set(asked))
    expect(new Set(transitions.flatMap(({ needs }) => needs))).toEqual(new Set(Object.keys(needs)))
  })

  it('knows which needs the stored referral decides alone', () => {
    expect(isKnownBeforehand('validProtocol')).toBe(true)
    expect(isKnownBeforehand('withinUndoTime')).toBe(true)
    expect(isKnownBeforehand('reason')).toBe(false)
    expect(isKnownBeforehand('attemptsForUnreachable')).toBe(false)
  })

  it('knows which needs somebody mends by giving something else', () => {
    expect(isOfInput('until')).toBe(true)
    expect(isOfInput('otherOwner')).toBe(true)
    expect(isOfInput('validProtocol')).toBe(false)
    expect(isOfInput('attemptsForUnreachable')).toBe(false)
  })
})

describe('limits of time', () => {
  it('lets somebody undo a pick-up up to and including the fifteenth minute', () => {
    const acceptedAt = new Date('2026-03-12T09:45:00Z')
    expect(decide('accepted', 'undoAccept', { acceptedAt }, {}).ok).toBe(true)
    expect(decide('accepted', 'undoAccept', { acceptedAt: null }, {}).ok).toBe(false)
  })

  it('lets a manager reopen up to and including the ninetieth day in Belgium', () => {
    // 23.30 in the evening of 11 December and the first minute of 12 December, Belgian time.
    const tooLate = new Date('2025-12-11T22:30:00Z')
    const inTime = new Date('2025-12-11T23:00:00Z')
    expect(decide('completed', 'reopen', { closedAt: tooLate }, {}).ok).toBe(false)
    expect(decide('completed', 'reopen', { closedAt: inTime }, {}).ok).toBe(true)
    expect(decide('completed', 'reopen', { closedAt: null }, {}).ok).toBe(false)
  })

  it('takes an outcome or attempt of today in Belgium, also just after midnight', () => {
    const input = { outcome: 'trajectoryStarted', date: '2026-03-13' }
    const justAfterMidnight = new Date('2026-03-12T23:01:00Z')
    const facts = sampleFacts('accepted')
    expect(decideTransition(facts, 'complete', ['owner'], input, justAfterMidnight).ok).toBe(true)
    expect(decideTransition(facts, 'complete', ['owner'], input, sampleNow).ok).toBe(false)
  })
})

describe('coded reasons and outcomes', () => {
  const everyOutcome = [...new Set(Object.values(completionOutcomes).flat()), ...failureOutcomes]

  it.each(referralTypes)('completes %s with the outcomes of its type and no other', (type) => {
    const taken = everyOutcome.filter(
      (outcome) => decide('inProgress', 'complete', { type }, { outcome }).ok,
    )
    expect(taken).toEqual(
      everyOutcome.filter((one) => [...completionOutcomes[type], ''].includes(one)),
    )
    expect(taken.length).toBeGreaterThan(0)
  })

  it.each(failureOutcomes)('stops with %s', (outcome) => {
    expect(decide('inProgress', 'fail', {}, { outcome }).ok).toBe(true)
  })

  it.each(rejectionReasons)('sends back with %s', (reason) => {
    const duplicateOf = reason === 'duplicate' ? { duplicateOf: 'OH-26-7K3M-9QXT' } : {}
    expect(decide('submitted', 'reject', {}, { reason, ...duplicateOf }).ok).toBe(true)
  })

  it('stops for other reasons than unreachable without any attempt', () => {
    const noAttempts = { attempts: [] }
    expect(decide('accepted', 'fail', noAttempts, { outcome: 'moved' }).ok).toBe(true)
    expect(decide('accepted', 'fail', noAttempts, { outcome: 'unreachable' }).ok).toBe(false)
  })
})

describe('enoughAttempts', () => {
  const made = (...words: string[]) =>
    words.map((word) => {
      const [channel, result = 'notReached'] = word.split(' ') as [ContactChannel, ContactResult]
      return { on: '2026-03-02', channel, result }
    })

  it.each([
    ['none', [], false],
    ['two on two channels', ['phone', 'letter'], false],
    ['four on one channel', ['phone', 'phone', 'phone', 'phone'], false],
    ['three on two channels', ['phone', 'phone', 'letter'], true],
    ['three of which one left a message', ['phone', 'phone messageLeft', 'letter'], true],
    ['three of which the first reached', ['phone reached', 'phone', 'letter'], false],
    ['three of which the last reached', ['phone', 'phone', 'letter reached'], false],
    ['enough, and reached after all', ['phone', 'phone', 'letter', 'visit reached'], false],
    ['reached, and three more', ['phone reached', 'phone', 'phone', 'letter'], true],
    ['too few since the last time', ['phone', 'phone', 'visit reached', 'letter', 'email'], false],
  ])('%s', (_what, attempts, expected) => {
    expect(enoughAttempts(made(...attempts))).toBe(expected)
  })
})
