import { describe, expect, it } from 'vitest'
import { type DataCategory, dataCategories } from '../protocols/index.ts'
import { ReferralEvent } from '../referral-events/schemas.ts'
import { referralEvents } from './referral-vocabulary.ts'
import { Referral } from './schemas.ts'
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
    const narrowed = narrowReferralForSender(referral, dataCategories)
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
    wait: 'nothing',
    amend: 'nothing',
    fileChange: 'nothing',
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
    extend: 'reason',
    explainDelay: 'reason text',
    forward: 'reason text',
    reopen: '',
    void: '',
    acknowledge: 'nothing',
    planAppointment: '',
    moveAppointment: 'reason',
    cancelAppointment: 'reason',
    came: '',
    noShow: '',
    walkIn: '',
  }
  const names = [...referralEvents, ...sideEvents] as const

  it.each(names)('%s', (event) => {
    const seen = narrowEventForSender({ event, ...entry }, false, dataCategories)
    const left = seen && Object.keys(seen).filter((key) => !['event', 'at', 'to'].includes(key))
    expect(left?.sort().join(' ') ?? 'nothing').toBe(expected[event])
    if (seen) expect(seen).toMatchObject({ event, at: entry.at, to: entry.to })
  })

  it.each(names)('%s, made by the sender itself, is shown whole', (event) => {
    expect(narrowEventForSender({ event, ...entry }, true, [])).toEqual({ event, ...entry })
  })

  it('decides about every event of the wire', () => {
    expect(Object.keys(eventsForSender).sort()).toEqual([...names].sort())
    expect(Object.keys(ReferralEvent.properties)).toEqual(
      expect.arrayContaining(['by', 'reason', 'text', 'attempt']),
    )
  })
})

describe('the categories of a protocol', () => {
  /** What each category lets through, written out and not taken from the tables. */
  const fields: Record<DataCategory, string[]> = {
    followUp: ['acceptedAt', 'owner', 'came', 'cameLate'],
    contactAttempts: ['attempts'],
    pauses: ['holdUntil', 'dueByAfterPause'],
    outcome: ['outcome'],
    messageToReferrer: ['messageToReferrer'],
    // Of the trajectory nothing stands on a referral.
    trajectory: [],
  }
  const events: Record<DataCategory, string[]> = {
    followUp: ['claim', 'assign', 'undoAccept', 'release', 'reassign', 'came', 'noShow', 'walkIn'],
    contactAttempts: [],
    pauses: ['hold', 'resume'],
    outcome: [],
    messageToReferrer: [],
    trajectory: [],
  }
  const whole = Object.fromEntries(Object.keys(Referral.properties).map((name) => [name, 'x']))
  const without = (category: DataCategory) => dataCategories.filter((one) => one !== category)

  it.each(fieldsForSender)('the field %s', (field) => {
    const wanted = dataCategories.find((category) => fields[category].includes(field))
    expect(field in narrowReferralForSender(whole, dataCategories)).toBe(true)
    for (const category of dataCategories) {
      const seen = field in narrowReferralForSender(whole, without(category))
      expect(seen, `without ${category}`).toBe(category !== wanted)
    }
    expect(field in narrowReferralForSender(whole, [])).toBe(wanted === undefined)
  })

  it.each([...referralEvents, ...sideEvents])('the event %s', (event) => {
    const shown = narrowEventForSender({ event }, false, dataCategories) !== undefined
    for (const category of dataCategories) {
      const seen = narrowEventForSender({ event }, false, without(category)) !== undefined
      expect(seen, `without ${category}`).toBe(shown && !events[category].includes(event))
    }
  })

  it.each(['complete', 'fail'] as const)('the outcome and the message in %s', (event) => {
    const entry = { event, reason: 'moved', text: 'Verhuisd.' }
    expect(narrowEventForSender(entry, false, [])).toEqual({ event })
    expect(narrowEventForSender(entry, false, ['outcome'])).toEqual({ event, reason: 'moved' })
    const message = narrowEventForSender(entry, false, ['messageToReferrer'])
    expect(message).toEqual({ event, text: 'Verhuisd.' })
  })

  it('none of them lets through what the law keeps with the agency', () => {
    // Decree of 7 June 2013, art. 20 §7: of its own file a municipality gets contract and certificate
    // as yes or no. The number, the moments and the reasons of that file stay there.
    const kept = [
      'agiiClientNumber',
      'firstContactAt',
      'outcomeDate',
      'holdReason',
      'pendingBeside',
    ]
    const narrowed = narrowReferralForSender(whole, dataCategories)
    for (const field of kept) expect(narrowed).not.toHaveProperty(field)
  })
})
