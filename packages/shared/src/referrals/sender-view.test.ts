import { describe, expect, it } from 'vitest'
import { referralEvents } from './referral-vocabulary.ts'
import { Referral, ReferralEvent } from './schemas.ts'
import {
  eventsForSender,
  fieldsForSender,
  narrowEventForSender,
  narrowReferralForSender,
  sideEvents,
  type TimelineEventName,
} from './sender-view.ts'

describe('fields of a referral', () => {
  it('reach the sender but for the named ones', () => {
    const withheld = [
      'firstContactAt',
      'outcomeDate',
      'holdReason',
      'agiiClientNumber',
      'pendingBeside',
    ]
    expect([...fieldsForSender, ...withheld].sort()).toEqual(
      Object.keys(Referral.properties).sort(),
    )
  })

  it('are dropped when nobody has put them in the closed set', () => {
    const referral = {
      id: 'r-1',
      outcome: 'trajectoryStarted',
      attempts: { count: 2, lastOn: '2026-03-09' },
      outcomeDate: '2026-03-10',
      firstContactAt: '2026-03-02T10:00:00Z',
      holdReason: 'personIll',
      agiiClientNumber: 'C0012345',
      pendingBeside: [{ reference: 'OH-26-7K3M-9QXT' }],
      holdUntil: '2026-04-01',
      question: 'Welk nummer?',
      contest: 'open',
    }
    const narrowed = narrowReferralForSender(referral)
    expect(narrowed).toEqual({
      id: 'r-1',
      outcome: 'trajectoryStarted',
      attempts: { count: 2, lastOn: '2026-03-09' },
      holdUntil: '2026-04-01',
      question: 'Welk nummer?',
      contest: 'open',
    })
    expect(referral).toHaveProperty('holdReason')
  })
})

describe('events of the receiver', () => {
  const entry = {
    at: '2026-03-10T10:00:00Z',
    to: 'accepted',
    by: 'An Peeters',
    reason: 'illness',
    text: 'Mevrouw is ziek.',
    attempt: { on: '2026-03-10', channel: 'phone', result: 'reached' },
  }

  /** What is left of a full entry, written out and not taken from the table. */
  const expected: Record<TimelineEventName, string> = {
    start: 'nothing',
    edit: 'nothing',
    clientNumber: 'nothing',
    submit: '',
    askInfo: 'text',
    answer: 'nothing',
    claim: 'by',
    assign: '',
    undoAccept: '',
    release: '',
    reject: 'reason text',
    contest: 'nothing',
    upholdContest: 'text',
    dismissContest: 'text',
    firstContact: 'nothing',
    attempt: 'nothing',
    hold: '',
    resume: '',
    complete: 'reason text',
    fail: 'reason text',
    cancel: 'reason text',
    reassign: '',
    forward: 'reason text',
    reopen: '',
    void: '',
    acknowledge: 'nothing',
  }
  const names = [...referralEvents, ...sideEvents] as const

  it.each(names)('%s', (event) => {
    const seen = narrowEventForSender({ event, ...entry }, false)
    const left = seen && Object.keys(seen).filter((key) => !['event', 'at', 'to'].includes(key))
    expect(left?.sort().join(' ') ?? 'nothing').toBe(expected[event])
    if (seen) expect(seen).toMatchObject({ event, at: entry.at, to: entry.to })
  })

  it.each(names)('%s, made by the sender itself, is shown whole', (event) => {
    expect(narrowEventForSender({ event, ...entry }, true)).toEqual({ event, ...entry })
  })

  it('decides about every event of the wire', () => {
    expect(Object.keys(eventsForSender).sort()).toEqual([...names].sort())
    expect(Object.keys(ReferralEvent.properties)).toEqual(
      expect.arrayContaining(['by', 'reason', 'text', 'attempt']),
    )
  })
})
