import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allowedOnwardEvents,
  decideOnward,
  isCorrectable,
  isOnwardOutcome,
  isOpenOnward,
  narrowHopsForSender,
  type OnwardChanges,
  type OnwardEventName,
  type OnwardFacts,
  type OnwardInput,
  type OnwardParty,
  type OnwardType,
  onwardAnswerBy,
  onwardEvents,
  onwardLegalBases,
  onwardParties,
  onwardRules,
  onwardStatuses,
  onwardTransitions,
  onwardTypes,
  type StoredHop,
} from './index.ts'

const start = new Date('2026-03-02T09:00:00Z')
const whole: OnwardInput = {
  enrolledOn: '2026-03-09',
  waitingSince: '2026-03-03',
  refusalReason: 'capacity',
  withdrawReason: 'mistake',
}

interface Step {
  readonly event: OnwardEventName
  readonly by: OnwardParty
  readonly hours: number
  readonly input: OnwardInput
}

interface Visit {
  readonly step: Step
  readonly at: Date
  readonly before: OnwardFacts
  readonly after: OnwardFacts & OnwardChanges
}

const step: fc.Arbitrary<Step> = fc.record({
  event: fc.constantFrom(...onwardEvents),
  by: fc.constantFrom(...onwardParties),
  hours: fc.integer({ min: 0, max: 60 }),
  input: fc.constantFrom(whole, whole, whole, {}),
})

/** Plays steps from nothing; what is refused changes nothing. */
function walk(type: OnwardType, steps: readonly Step[]): Visit[] {
  const visits: Visit[] = []
  let facts: OnwardFacts = { type, status: null, decidedAt: null }
  let at = start
  for (const one of steps) {
    at = new Date(at.getTime() + one.hours * 3_600_000)
    const decision = decideOnward(facts, one.event, one.by, one.input, at)
    if (!decision.ok) continue
    const after = { ...facts, ...decision.changes }
    visits.push({ step: one, at, before: facts, after })
    facts = after
  }
  return visits
}

function everyWalk(check: (visits: Visit[], type: OnwardType) => void) {
  fc.assert(
    fc.property(
      fc.constantFrom(...onwardTypes),
      fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }),
      (type, steps) => check(walk(type, steps), type),
    ),
    { numRuns: 800 },
  )
}

describe('random histories of an onward referral', () => {
  it('reach every status and every event, or the properties below prove nothing', () => {
    const seen = new Set<string>()
    const statuses = new Set<string>()
    everyWalk((visits) => {
      for (const visit of visits) {
        seen.add(visit.step.event)
        statuses.add(visit.after.status)
      }
    })
    expect(seen.size).toBe(onwardEvents.length)
    expect(statuses.size).toBe(onwardStatuses.length)
  })

  it('never end in two outcomes: only the facts of the answer that stands are kept', () => {
    everyWalk((visits) => {
      for (const { after } of visits) {
        expect(after.enrolledOn !== null).toBe(after.status === 'enrolled')
        expect(after.refusalReason !== null).toBe(after.status === 'refused')
        expect(after.waitingSince !== null).toBe(after.status === 'waitingList')
        expect(after.withdrawReason !== null).toBe(after.status === 'withdrawn')
        if (isOnwardOutcome(after.status)) expect(after.decidedAt).not.toBeNull()
      }
    })
  })

  it('change an outcome for seven days after it was first given, and never later', () => {
    const week = onwardRules.correctionDays.days * 86_400_000
    everyWalk((visits) => {
      for (const { before, at } of visits) {
        if (before.status === null || !isOnwardOutcome(before.status)) continue
        expect(at.getTime() - Number(before.decidedAt)).toBeLessThanOrEqual(week)
      }
    })
  })

  it('do not get longer for corrections by being corrected', () => {
    everyWalk((visits) => {
      for (const { before, after, at } of visits) {
        if (before.decidedAt !== null && isCorrectable(before, at)) {
          expect(after.decidedAt).toEqual(before.decidedAt)
        }
      }
    })
  })

  it('do not get longer by being opened again in between', () => {
    const later = new Date(start.getTime() + 86_400_000)
    const refused: OnwardFacts = { type: 'school', status: 'refused', decidedAt: start }
    const opened = decideOnward(refused, 'accept', 'school', {}, later)
    expect(opened).toMatchObject({ changes: { status: 'accepted', decidedAt: start } })
    const again = { type: 'school', status: 'accepted', decidedAt: start } as const
    expect(decideOnward(again, 'refuse', 'school', whole, later)).toMatchObject({
      changes: { status: 'refused', decidedAt: start },
    })
  })

  it('end for good where it was withdrawn', () => {
    everyWalk((visits) => {
      for (const { before } of visits) expect(before.status).not.toBe('withdrawn')
    })
  })

  it('enrol nobody at a service, and let nobody arrive at a school', () => {
    everyWalk((visits, type) => {
      const wrong = type === 'school' ? ['arrived', 'notArrived'] : ['enrolled', 'refused']
      for (const { after } of visits) expect(wrong).not.toContain(after.status)
    })
  })

  it('let a school withdraw nothing, and say nothing of health and welfare', () => {
    everyWalk((visits, type) => {
      for (const { step: made } of visits) {
        if (made.by !== 'school') continue
        expect(type).toBe('school')
        expect(['send', 'withdraw']).not.toContain(made.event)
      }
    })
  })

  it('allow exactly what they offer when the input is complete', () => {
    everyWalk((visits, type) => {
      const facts = visits.at(-1)?.after ?? { type, status: null, decidedAt: null }
      const now = new Date(start.getTime() + 40 * 86_400_000)
      for (const by of onwardParties) {
        const possible = onwardEvents.filter(
          (event) => decideOnward(facts, event, by, whole, now).ok,
        )
        expect(possible).toEqual(allowedOnwardEvents(facts, by, now))
      }
    })
  })

  it('show the municipality no hop of health or welfare, whatever else there is', () => {
    const hop = fc.record({
      type: fc.constantFrom(...onwardTypes),
      steps: fc.array(step, { minLength: 1, maxLength: 20 }),
    })
    fc.assert(
      fc.property(fc.array(hop, { maxLength: 6 }), fc.boolean(), (hops, isFollowed) => {
        const stored = hops.flatMap(({ type, steps }, index): StoredHop[] => {
          const last = walk(type, [{ event: 'send', by: 'owner', hours: 0, input: {} }, ...steps])
          const facts = last.at(-1)?.after
          if (facts === undefined) return []
          return [
            {
              ...{ id: `${type} ${index}`, type, status: facts.status, sentOn: '2026-03-02' },
              ...{ serviceName: `${type} huis`, enrolledOn: facts.enrolledOn },
              ...{ decidedOn: facts.decidedAt && '2026-03-09', hasDocument: true },
            },
          ]
        })
        const shown = narrowHopsForSender(stored, isFollowed)
        expect(JSON.stringify(shown)).not.toMatch(/care|socialServices/)
        // Neither do they change anything of what is shown of schools.
        const schools = stored.filter(({ type }) => type === 'school')
        expect(shown).toEqual(narrowHopsForSender(schools, isFollowed))
      }),
    )
  })
})

describe('the table', () => {
  it('has at most one row for an event, a type and a status', () => {
    for (const event of onwardEvents) {
      for (const type of onwardTypes) {
        for (const status of [null, ...onwardStatuses]) {
          const rows = onwardTransitions.filter(
            (row) => row.event === event && row.types.includes(type) && row.from.includes(status),
          )
          expect(rows.length, `${event} ${type} ${status}`).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  it('names what is missing, all at once', () => {
    const facts: OnwardFacts = { type: 'school', status: 'sent', decidedAt: null }
    expect(decideOnward(facts, 'enrol', 'school', {}, start)).toEqual({
      ok: false,
      refusal: 'needsUnmet',
      unmet: ['enrolledOn'],
    })
    const late = new Date(start.getTime() + 8 * 86_400_000)
    const decided: OnwardFacts = { type: 'school', status: 'refused', decidedAt: start }
    expect(decideOnward(decided, 'enrol', 'school', {}, late)).toMatchObject({
      unmet: ['enrolledOn', 'withinCorrectionTime'],
    })
    expect(decideOnward(facts, 'withdraw', 'school', whole, start)).toMatchObject({
      refusal: 'notByYou',
    })
    expect(decideOnward(facts, 'arrive', 'owner', whole, start)).toMatchObject({
      refusal: 'notFromThisStatus',
    })
  })

  it('lets a waiting list become an enrolment, whenever that is', () => {
    const facts: OnwardFacts = { type: 'school', status: 'waitingList', decidedAt: null }
    const later = new Date(start.getTime() + 100 * 86_400_000)
    expect(decideOnward(facts, 'enrol', 'school', whole, later)).toMatchObject({
      ok: true,
      changes: { status: 'enrolled', decidedAt: later },
    })
    expect(isOpenOnward('waitingList')).toBe(true)
    expect(isOpenOnward('enrolled')).toBe(false)
  })
})

describe('the terms', () => {
  it('count working days, over Easter and weekends', () => {
    expect(onwardAnswerBy('school', '2026-03-27')).toBe('2026-04-13')
    expect(onwardAnswerBy('care', '2026-03-02')).toBe('2026-03-30')
  })

  it('and the legal bases say where they are written', () => {
    for (const type of onwardTypes) {
      expect(onwardLegalBases[type].text).not.toBe('')
      expect(onwardLegalBases[type].source).not.toBe('')
    }
    expect(onwardRules.answerWorkingDays.source).not.toBe('')
  })
})
