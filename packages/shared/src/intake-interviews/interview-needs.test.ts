import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type InterviewFacts,
  type InterviewNeed,
  interviewNeeds,
  missingInInterview,
  outcomesThatFit,
} from './interview-needs.ts'
import { type InterviewOutcome, interviewOutcomes } from './interview-vocabulary.ts'

const today = '2026-03-02'

const whole: InterviewFacts = {
  heldOn: today,
  channel: 'desk',
  languages: ['ar'],
  topics: ['civicIntegration'],
  lineCount: 2,
  withoutProtocol: 0,
}
const alone = { ...whole, lineCount: 0 }

const anyFacts = fc.record({
  heldOn: fc.option(fc.constantFrom('2026-03-01', today, '2026-03-03'), { nil: undefined }),
  channel: fc.option(fc.constantFrom('desk', 'phone'), { nil: undefined }),
  languages: fc.subarray(['ar', 'fr']),
  topics: fc.subarray(['civicIntegration', 'privacyNotice']),
  lineCount: fc.nat(3),
  withoutProtocol: fc.nat(3),
})

/** What each outcome asks, written out apart from the code. */
const asked: Record<InterviewOutcome, InterviewNeed[]> = {
  referred: ['heldOn', 'notInFuture', 'channel', 'languages', 'topics', 'anyLine'],
  informedNoReferral: ['heldOn', 'notInFuture', 'channel', 'languages', 'topics', 'noLine'],
  noReferralNeeded: ['heldOn', 'notInFuture', 'channel', 'languages', 'noLine'],
  referralWaiting: [
    'heldOn',
    'notInFuture',
    'channel',
    'languages',
    'topics',
    'anyLine',
    'noProtocol',
  ],
}

describe('a talk may be closed', () => {
  it('with referrals when there are some, and without when there are none', () => {
    expect(missingInInterview(whole, 'referred', today)).toEqual([])
    expect(missingInInterview(alone, 'informedNoReferral', today)).toEqual([])
    expect(missingInInterview(alone, 'noReferralNeeded', today)).toEqual([])
    const waiting = { ...whole, withoutProtocol: 1 }
    expect(missingInInterview(waiting, 'referralWaiting', today)).toEqual([])
  })

  it('with nobody informed only when there was no need to', () => {
    const uninformed = { ...alone, topics: [] }
    expect(missingInInterview(uninformed, 'noReferralNeeded', today)).toEqual([])
    expect(missingInInterview(uninformed, 'informedNoReferral', today)).toEqual(['topics'])
  })
})

describe('a talk may not be closed', () => {
  it.each([
    [{ heldOn: undefined }, 'heldOn'],
    [{ heldOn: '2026-03-03' }, 'notInFuture'],
    [{ channel: undefined }, 'channel'],
    [{ languages: [] }, 'languages'],
    [{ topics: [] }, 'topics'],
    [{ lineCount: 0 }, 'anyLine'],
  ] as const)('with %o', (change, need) => {
    expect(missingInInterview({ ...whole, ...change }, 'referred', today)).toEqual([need])
  })

  it.each([
    ['informedNoReferral', 'noLine'],
    ['noReferralNeeded', 'noLine'],
    ['referralWaiting', 'noProtocol'],
  ] as const)('as %s while its referrals can be sent', (outcome, need) => {
    expect(missingInInterview(whole, outcome, today)).toEqual([need])
  })

  it('with everything that it lacks at once', () => {
    const empty = { languages: [], topics: [], lineCount: 0, withoutProtocol: 0 }
    expect(missingInInterview(empty, 'referralWaiting', today)).toEqual(
      asked.referralWaiting.filter((need) => need !== 'notInFuture'),
    )
  })
})

describe('whatever a talk holds', () => {
  it('misses just the needs of its outcome that are not met', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...interviewOutcomes), (facts, outcome) => {
        const unmet = asked[outcome].filter((need) => !interviewNeeds[need](facts, today))
        expect(missingInInterview(facts, outcome, today)).toEqual(unmet)
      }),
    )
  })

  it('is offered only outcomes that its referrals do not stand in the way of', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const offered = outcomesThatFit(facts)
        expect(offered.length).toBeGreaterThan(0)
        for (const outcome of offered) {
          const missing = missingInInterview(facts, outcome, today)
          expect(missing).not.toContain('anyLine')
          expect(missing).not.toContain('noLine')
          expect(missing).not.toContain('noProtocol')
        }
      }),
    )
  })
})
