import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedEvents, decideTransition } from './decide-transition.ts'
import type { ReferralFacts } from './referral-facts.ts'
import { type Relation, relations } from './referral-relations.ts'
import { type ReferralEventName, referralEvents } from './referral-vocabulary.ts'
import { sampleFacts, sampleInput, sampleNow } from './transition-samples.ts'

interface Step {
  relations: Relation[]
  pick: number
  wild: ReferralEventName
  isWild: boolean
  minutes: number
  owner: string
}

interface Visit {
  event: ReferralEventName
  before: ReferralFacts
  after: ReferralFacts
}

const step: fc.Arbitrary<Step> = fc.record({
  relations: fc.subarray([...relations], { minLength: 2 }),
  pick: fc.nat(),
  wild: fc.constantFrom(...referralEvents),
  isWild: fc.nat(3).map((roll) => roll === 0),
  minutes: fc.integer({ min: 0, max: 20 }),
  owner: fc.constantFrom('owner-1', 'owner-2', 'owner-3'),
})

const notStarted: ReferralFacts = {
  ...sampleFacts(null),
  ownerId: null,
  heldFrom: null,
  acceptedAt: null,
  closedAt: null,
  // Over already, so that its delay can be explained on the way.
  pickUpBy: '2026-03-11',
}

/**
 * Plays steps from nothing. Three in four take an event on offer that does not end the walk; the others
 * try any event.
 */
function walk(steps: Step[]): Visit[] {
  const visits: Visit[] = []
  let facts = notStarted
  let now = sampleNow
  for (const { relations: by, pick, wild, isWild, minutes, owner } of steps) {
    now = new Date(now.getTime() + minutes * 60_000)
    const offered = allowedEvents(facts, by, now).filter(
      (one) => one !== 'void' && one !== 'cancel',
    )
    const event = isWild || offered.length === 0 ? wild : offered[pick % offered.length]
    if (!event) continue
    const decision = decideTransition(facts, event, by, { ...sampleInput(event), owner }, now)
    if (!decision.ok) continue
    const before = facts
    facts = { ...facts, ...decision.changes }
    visits.push({ event, before, after: facts })
  }
  return visits
}

function everyWalk(check: (visits: Visit[]) => void) {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => check(walk(steps))),
    { numRuns: 600 },
  )
}

describe('random walks through the status machine', () => {
  it('reach every status and every event, or the properties below prove nothing', () => {
    const statuses = new Set<string | null>()
    const events = new Set<string>()
    everyWalk((visits) => {
      for (const { event, after } of visits) {
        events.add(event)
        statuses.add(after.status)
      }
    })
    expect(events.size).toBe(referralEvents.length)
    expect(statuses.size).toBe(11)
  })

  it('never complete a referral that was not accepted', () => {
    everyWalk((visits) => {
      const accepted = visits.findIndex(({ after }) => after.status === 'accepted')
      const completed = visits.findIndex(({ after }) => after.status === 'completed')
      if (completed >= 0) expect(accepted).toBeGreaterThanOrEqual(0)
      if (completed >= 0) expect(accepted).toBeLessThan(completed)
    })
  })

  it('give every referral that is followed up an owner, and none to one that waits', () => {
    everyWalk((visits) => {
      for (const { after } of visits) {
        const status = String(after.status)
        if (['accepted', 'inProgress', 'onHold', 'completed', 'failed'].includes(status)) {
          expect(after.ownerId).not.toBeNull()
          expect(after.acceptedAt).not.toBeNull()
        }
        if (['draft', 'submitted', 'infoRequested', 'rejected'].includes(status)) {
          expect(after.ownerId).toBeNull()
          expect(after.acceptedAt).toBeNull()
        }
      }
    })
  })

  it('remember a pause, its last day and its reason during the pause only', () => {
    everyWalk((visits) => {
      for (const { after } of visits) {
        expect(after.heldFrom !== null).toBe(after.status === 'onHold')
        expect(after.heldAt !== null).toBe(after.status === 'onHold')
        expect(after.holdUntil !== null).toBe(after.status === 'onHold')
        expect(after.holdReason !== null).toBe(after.status === 'onHold')
      }
    })
  })

  it('remember when and until when a question is open during the question only', () => {
    everyWalk((visits) => {
      for (const { after } of visits) {
        expect(after.askedAt !== null).toBe(after.status === 'infoRequested')
        expect(after.answerBy !== null).toBe(after.status === 'infoRequested')
      }
    })
  })

  it('move the clock for picking up only when a question ends, and never back', () => {
    everyWalk((visits) => {
      for (const { before, after } of visits) {
        if (before.askedAt === null || after.askedAt !== null) {
          expect(after.pickUpBy).toBe(before.pickUpBy)
        }
        expect(String(after.pickUpBy) >= String(before.pickUpBy)).toBe(true)
      }
    })
  })

  it('move the uiterste datum only when a question or a pause ends, or once by an extension', () => {
    everyWalk((visits) => {
      for (const { event, before, after } of visits) {
        const endsQuestion = before.askedAt !== null && after.askedAt === null
        const endsPause = before.heldAt !== null && after.heldAt === null
        if (!endsQuestion && !endsPause && event !== 'extend')
          expect(after.dueBy).toBe(before.dueBy)
        expect(String(after.dueBy) >= String(before.dueBy)).toBe(true)
        expect(String(after.dueWarningOn) <= String(after.dueBy)).toBe(true)
        expect(String(after.pickUpBy) <= String(after.dueBy)).toBe(true)
      }
      expect(visits.filter(({ event }) => event === 'extend').length).toBeLessThanOrEqual(1)
    })
  })

  it('put back in the queue what was picked up, as if it never was', () => {
    everyWalk((visits) => {
      for (const { event, after } of visits) {
        if (event !== 'undoAccept' && event !== 'release') continue
        expect(after).toMatchObject({ status: 'submitted', ownerId: null, acceptedAt: null })
        expect(after.firstContactAt).toBeNull()
      }
    })
  })

  it('leave a referral with its owner when it is forwarded, and close one without', () => {
    everyWalk((visits) => {
      for (const { event, before, after } of visits) {
        if (event !== 'forward') continue
        expect(after.status).toBe(before.ownerId === null ? 'rejected' : before.status)
        expect(after.ownerId).toBe(before.ownerId)
      }
    })
  })

  it('say when a referral was closed exactly while it is closed', () => {
    everyWalk((visits) => {
      for (const { after } of visits) {
        if (after.status === 'enteredInError') continue
        const closed = ['completed', 'failed', 'rejected', 'cancelled'].includes(
          String(after.status),
        )
        expect(after.closedAt !== null).toBe(closed)
      }
    })
  })

  it('keep an acknowledgement only while there is an outcome to acknowledge', () => {
    everyWalk((visits) => {
      for (const { after } of visits) {
        if (after.acknowledgedAt === null) continue
        expect(['completed', 'failed', 'rejected', 'enteredInError']).toContain(after.status)
        expect(after.contest).not.toBe('open')
      }
    })
  })

  it('contest once at the most', () => {
    everyWalk((visits) => {
      expect(visits.filter(({ event }) => event === 'contest').length).toBeLessThanOrEqual(1)
    })
  })

  it('come back from a pause to where they were', () => {
    everyWalk((visits) => {
      for (const { event, before, after } of visits) {
        if (event === 'resume') expect(after.status).toBe(before.heldFrom)
      }
    })
  })

  it('end for good where a referral was entered in error', () => {
    everyWalk((visits) => {
      const voided = visits.findIndex(({ event }) => event === 'void')
      if (voided >= 0) expect(voided).toBe(visits.length - 1)
    })
  })

  it('allow exactly what they offer when the input is complete', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60, size: 'max' }),
        fc.subarray([...relations]),
        (steps, by) => {
          const facts = walk(steps).at(-1)?.after ?? notStarted
          const now = new Date(sampleNow.getTime() + 21 * 3_600_000)
          // An owner that no walk uses, so that `reassign` always names another one.
          const possible = referralEvents.filter((event) => {
            const input = { ...sampleInput(event), owner: 'owner-9', outcome: 'moved' }
            if (event === 'complete') input.outcome = 'informedOnly'
            return decideTransition(
              facts,
              event,
              by,
              { ...input, until: '2026-12-31', answerBy: '2026-12-31', dueBy: '2026-12-31' },
              now,
            ).ok
          })
          expect(possible).toEqual(allowedEvents(facts, by, now))
        },
      ),
    )
  })
})
