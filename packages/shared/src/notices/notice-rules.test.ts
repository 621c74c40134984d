import { describe, expect, it } from 'vitest'
import { categoryOfEvent, eventsForSender, referralEvents, sideEvents } from '../referrals/index.ts'
import { noticesOf, settledBy } from './index.ts'

const events = [...referralEvents, ...sideEvents]

describe.each(events)('%s', (event) => {
  const rules = noticesOf(event)
  const toSender = rules.filter(({ to }) => to === 'sender' || to === 'senderManager')

  it('tells a sender nothing that its own timeline withholds', () => {
    if (eventsForSender[event] === 'withheld') expect(toSender).toEqual([])
  })

  it('asks of the protocol what the timeline asks of it', () => {
    for (const { category } of toSender) expect(category).toBe(categoryOfEvent[event])
    const atDesk = rules.filter((rule) => !toSender.includes(rule))
    for (const rule of atDesk) expect(rule).not.toHaveProperty('category')
  })

  it('tells nobody of one thing in two ways', () => {
    const told = rules.map(({ kind, to }) => `${kind} ${to}`)
    expect(new Set(told).size).toBe(told.length)
  })
})

it('puts a referral before the whole desk whenever nobody there has it', () => {
  for (const event of ['submit', 'release', 'undoAccept', 'upholdContest'] as const) {
    expect(noticesOf(event)).toContainEqual({
      kind: 'newReferral',
      to: 'receiver',
      which: 'everybody',
    })
  }
})

it('leaves nothing new at the desk of what somebody took, sent back or withdrew', () => {
  for (const event of ['claim', 'assign', 'reject', 'cancel', 'forward', 'void'] as const) {
    expect(settledBy(event)).toContain('newReferral')
  }
})

it('leaves no question that was answered, and no outcome that was seen', () => {
  expect(settledBy('answer')).toEqual(['question'])
  expect(settledBy('acknowledge')).toEqual(['outcome', 'returned'])
})
