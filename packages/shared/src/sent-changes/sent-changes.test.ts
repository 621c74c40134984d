import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referralStatuses, relations } from '../referrals/index.ts'
import { groupChanges } from './group-changes.ts'
import { isFollowedField, mayAmend, type SentField, sentFields } from './sent-fields.ts'

const step = fc.record({
  field: fc.constantFrom(...sentFields),
  value: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
})

/** What was typed one after the other, as changes: each field begins with nothing. */
function played(steps: readonly { field: SentField; value: string | null }[]) {
  const now = new Map<SentField, string | null>()
  return steps.map(({ field, value }, at) => {
    const before = now.get(field) ?? null
    now.set(field, value)
    return { field, before, value, at: new Date(at) }
  })
}

describe('what changed since somebody looked', () => {
  it('leads from what was to what is, whatever was in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const changes = played(steps)
        const grouped = groupChanges(changes)
        expect(new Set(grouped.map(({ field }) => field)).size).toBe(grouped.length)
        for (const field of sentFields) {
          const last = changes.findLast((one) => one.field === field)
          const line = grouped.find((one) => one.field === field)
          if ((last?.value ?? null) === null) expect(line).toBeUndefined()
          else expect(line).toEqual({ field, before: null, value: last?.value, at: last?.at })
        }
      }),
    )
  })

  it('tells nothing of what is as it was again', () => {
    const at = new Date()
    expect(
      groupChanges([
        { field: 'deskRoles', before: ['counsellor'], value: ['languageAdvisor'], at },
        { field: 'deskRoles', before: ['languageAdvisor'], value: ['counsellor'], at },
      ]),
    ).toEqual([])
  })
})

describe('who may change what was sent', () => {
  it('is its sender, while it is open', () => {
    const table = referralStatuses.map((status) =>
      relations.filter((relation) => mayAmend(status, [relation])),
    )
    expect(Object.fromEntries(referralStatuses.map((status, at) => [status, table[at]]))).toEqual({
      draft: [],
      submitted: ['sender'],
      infoRequested: ['sender'],
      accepted: ['sender'],
      inProgress: ['sender'],
      onHold: ['sender'],
      completed: [],
      failed: [],
      rejected: [],
      cancelled: [],
      enteredInError: [],
    })
  })
})

it('of a file the other side is told how to reach somebody, and nothing else', () => {
  expect((['phone', 'city', 'interpreterNeeded'] as const).every(isFollowedField)).toBe(true)
  expect((['insz', 'residenceGround', 'familyName'] as const).some(isFollowedField)).toBe(false)
})
