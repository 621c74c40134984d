import { describe, expect, it } from 'vitest'
import {
  allowedEvents,
  decideTransition,
  relationBehind,
  whyNotOffered,
} from './decide-transition.ts'
import { type Relation, relations } from './referral-relations.ts'
import { transitions } from './referral-transitions.ts'
import { type ReferralEventName, referralEvents, referralStatuses } from './referral-vocabulary.ts'
import { sampleFacts, sampleInput, sampleNow } from './transition-samples.ts'

const statuses = [null, ...referralStatuses]
type Row = (typeof statuses)[number] | 'none'

/** Who may do what in each status, written out and not taken from the table. */
const expectedEvents: Record<Relation, Partial<Record<`${Row}`, string>>> = {
  sender: {
    none: 'start',
    draft: 'submit cancel',
    submitted: 'cancel',
    infoRequested: 'answer cancel',
    accepted: 'cancel',
    inProgress: 'cancel',
    onHold: 'cancel',
    completed: 'acknowledge',
    failed: 'acknowledge',
    rejected: 'contest acknowledge',
  },
  senderManager: {
    draft: 'void',
    submitted: 'void',
    infoRequested: 'void',
    accepted: 'void',
    inProgress: 'void',
    onHold: 'void',
    completed: 'void',
    failed: 'void',
    rejected: 'void',
    cancelled: 'void',
  },
  receiver: {
    submitted: 'askInfo claim reject forward',
    infoRequested: 'reject forward',
  },
  receiverManager: {
    submitted: 'assign explainDelay void',
    infoRequested: 'void',
    accepted: 'undoAccept release cancel reassign extend void',
    inProgress: 'cancel reassign extend void',
    onHold: 'cancel reassign extend void',
    completed: 'reopen void',
    failed: 'reopen void',
    rejected: 'upholdContest dismissContest void',
    cancelled: 'void',
  },
  owner: {
    accepted: 'undoAccept release firstContact hold complete fail cancel reassign extend forward',
    inProgress: 'hold complete fail cancel reassign extend forward',
    onHold: 'resume fail cancel reassign extend forward',
  },
}

/** Where each event leads, by the status it starts from. */
const expectedTargets: Record<ReferralEventName, string> = {
  start: 'none>draft',
  submit: 'draft>submitted',
  askInfo: 'submitted>infoRequested',
  answer: 'infoRequested>submitted',
  claim: 'submitted>accepted',
  assign: 'submitted>accepted',
  undoAccept: 'accepted>submitted',
  release: 'accepted>submitted',
  reject: 'submitted>rejected infoRequested>rejected',
  contest: 'rejected>rejected',
  upholdContest: 'rejected>submitted',
  dismissContest: 'rejected>rejected',
  firstContact: 'accepted>inProgress',
  hold: 'accepted>onHold inProgress>onHold',
  resume: 'onHold>accepted',
  complete: 'accepted>completed inProgress>completed',
  fail: 'accepted>failed inProgress>failed onHold>failed',
  cancel:
    'draft>cancelled submitted>cancelled infoRequested>cancelled accepted>cancelled ' +
    'inProgress>cancelled onHold>cancelled',
  reassign: 'accepted>accepted inProgress>inProgress onHold>onHold',
  extend: 'accepted>accepted inProgress>inProgress onHold>onHold',
  explainDelay: 'submitted>submitted',
  forward:
    'submitted>rejected infoRequested>rejected accepted>accepted inProgress>inProgress ' +
    'onHold>onHold',
  reopen: 'completed>inProgress failed>inProgress',
  void: referralStatuses
    .filter((status) => status !== 'enteredInError')
    .map((status) => `${status}>enteredInError`)
    .join(' '),
  acknowledge: 'completed>completed failed>failed rejected>rejected',
}

function expects(relation: Relation, status: Row | null, event: ReferralEventName): boolean {
  return (expectedEvents[relation][status ?? 'none'] ?? '').split(' ').includes(event)
}

function decide(status: (typeof statuses)[number], event: ReferralEventName, by: Relation[]) {
  return decideTransition(sampleFacts(status, event), event, by, sampleInput(event), sampleNow)
}

describe('status × event × relation', () => {
  it('covers every cell', () => {
    expect(statuses.length * referralEvents.length * relations.length).toBe(12 * 25 * 5)
  })

  for (const status of statuses) {
    describe(`from ${status ?? 'nothing'}`, () => {
      for (const event of referralEvents) {
        it.each(relations)(`${event} by %s`, (relation) => {
          const decision = decide(status, event, [relation])
          if (expects(relation, status, event)) {
            expect(decision).toMatchObject({ ok: true })
            return
          }
          const somebodyMay = relations.some((other) => expects(other, status, event))
          expect(decision).toMatchObject({
            ok: false,
            refusal: somebodyMay ? 'notByYou' : 'notFromThisStatus',
          })
        })
      }
    })
  }

  it.each(statuses)('offers nothing to a stranger in status %s', (status) => {
    expect(allowedEvents(sampleFacts(status), [], sampleNow)).toEqual([])
  })
})

describe('targets', () => {
  it.each(referralEvents)('%s leads where the design says', (event) => {
    const seen = statuses.flatMap((status) => {
      const decision = decide(status, event, [...relations])
      return decision.ok ? [`${status ?? 'none'}>${decision.to}`] : []
    })
    expect(seen.sort()).toEqual(expectedTargets[event].split(' ').sort())
  })

  it('returns from a pause to the status before it', () => {
    const facts = { ...sampleFacts('onHold'), heldFrom: 'inProgress' as const }
    expect(decideTransition(facts, 'resume', ['owner'], {}, sampleNow)).toMatchObject({
      ok: true,
      to: 'inProgress',
      changes: { status: 'inProgress', heldFrom: null, holdUntil: null, holdReason: null },
    })
  })

  it('has at most one row for an event in a status', () => {
    const cells = transitions.flatMap(({ event, from }) =>
      from.map((status) => `${event} ${status}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(new Set(transitions.map(({ event }) => event))).toEqual(new Set(referralEvents))
  })
})

describe('relationBehind', () => {
  it('names the side that gave the right, also to somebody on several sides', () => {
    const all: Relation[] = ['sender', 'receiver', 'receiverManager', 'owner']
    const facts = sampleFacts('accepted')
    expect(relationBehind(facts, 'release', all)).toBe('owner')
    expect(relationBehind(facts, 'release', ['receiver', 'receiverManager'])).toBe(
      'receiverManager',
    )
    expect(relationBehind(facts, 'cancel', all)).toBe('sender')
    expect(relationBehind(facts, 'cancel', ['receiver'])).toBeUndefined()
    expect(relationBehind(facts, 'claim', all)).toBeUndefined()
  })

  it.each(statuses)('from %s names a side exactly where somebody may', (status) => {
    for (const event of referralEvents) {
      for (const relation of relations) {
        const behind = relationBehind(sampleFacts(status), event, [relation])
        expect(behind).toBe(expects(relation, status, event) ? relation : undefined)
      }
    }
  })
})

describe('refusals', () => {
  it('name what this actor may do instead', () => {
    expect(decide('accepted', 'claim', ['receiver', 'owner'])).toEqual({
      ok: false,
      refusal: 'notFromThisStatus',
      allowed: [
        'undoAccept',
        'release',
        'firstContact',
        'hold',
        'complete',
        'fail',
        'cancel',
        'reassign',
        'extend',
        'forward',
      ],
    })
    expect(decide('submitted', 'claim', ['sender'])).toEqual({
      ok: false,
      refusal: 'notByYou',
      allowed: ['cancel'],
    })
  })

  it('name all unmet needs together', () => {
    const facts = { ...sampleFacts('draft'), reasonCount: 0, hasContactLanguage: false }
    expect(decideTransition(facts, 'submit', ['sender'], {}, sampleNow)).toEqual({
      ok: false,
      refusal: 'needsUnmet',
      unmet: ['contactLanguage', 'reasons'],
      allowed: ['cancel'],
    })
  })

  it('say beforehand only what no typing can mend', () => {
    const draft = sampleFacts('draft')
    expect(whyNotOffered(draft, 'cancel', ['sender'], sampleNow)).toBeUndefined()
    expect(
      whyNotOffered({ ...draft, hasValidProtocol: false }, 'submit', ['sender'], sampleNow),
    ).toEqual({ refusal: 'needsUnmet', unmet: ['validProtocol'] })
    expect(whyNotOffered(draft, 'submit', ['receiver'], sampleNow)).toEqual({
      refusal: 'notByYou',
    })
    expect(whyNotOffered(draft, 'claim', ['receiver'], sampleNow)).toEqual({
      refusal: 'notFromThisStatus',
    })
  })

  it('offer an event that only lacks input, and refuse it without the input', () => {
    const facts = sampleFacts('accepted')
    expect(allowedEvents(facts, ['owner'], sampleNow)).toContain('complete')
    expect(decideTransition(facts, 'complete', ['owner'], {}, sampleNow)).toMatchObject({
      ok: false,
      refusal: 'needsUnmet',
      unmet: ['completionOutcome', 'outcomeDate'],
    })
  })
})
