import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openStatuses } from '../referrals/index.ts'
import { addDays, addMonths } from '../time/index.ts'
import { dueOf, type KeptFile, type KeptReferral } from './due-day.ts'
import { type RetentionPeriods, usualPeriods } from './retention-periods.ts'
import { closingOutcomes } from './retention-vocabulary.ts'

const file: KeptFile = {
  birthDate: '1985-07',
  recordedOn: '2026-01-05',
  isUnderLegalHold: false,
  isFollowed: false,
  referrals: [],
  interviews: [],
}

const closed: KeptReferral = {
  type: 'civicIntegration',
  status: 'completed',
  outcome: 'trajectoryStarted',
  isPending: false,
  closedOn: '2026-03-10',
  touchedOn: '2026-03-10',
}
const draft: KeptReferral = {
  ...closed,
  status: 'draft',
  outcome: null,
  closedOn: null,
  touchedOn: '2026-02-02',
}
const held = { status: 'held', on: '2026-03-02' } as const

const rows: [string, Partial<KeptFile>, string, string][] = [
  ['somebody never met: a year', {}, 'neverMet', '2027-01-05'],
  ['a closed follow-up: two years', { referrals: [closed] }, 'followUpClosed', '2028-03-10'],
  ['a talk alone: two years', { interviews: [held] }, 'talkHeld', '2028-03-02'],
  [
    'a talk begun: two years',
    { interviews: [{ ...held, status: 'draft' }] },
    'neverSent',
    '2028-03-02',
  ],
  [
    'a talk thrown away: nothing',
    { interviews: [{ ...held, status: 'discarded' }] },
    'neverMet',
    '2027-01-05',
  ],
  ['a draft never sent', { referrals: [draft] }, 'neverSent', '2028-02-02'],
  [
    'the last of all that closed',
    { referrals: [{ ...closed, closedOn: '2020-01-01' }, closed] },
    'followUpClosed',
    '2028-03-10',
  ],
  [
    'a file changed after the follow-up',
    { recordedOn: '2029-01-01', referrals: [closed] },
    'neverMet',
    '2030-01-01',
  ],
  [
    'a minor: the school year after',
    { birthDate: '2015', referrals: [closed] },
    'minorFollowUpClosed',
    '2027-08-31',
  ],
  [
    'a minor, closed in autumn',
    { birthDate: '2015', referrals: [{ ...closed, closedOn: '2026-09-01' }] },
    'minorFollowUpClosed',
    '2028-08-31',
  ],
  [
    'of age on the day of closing',
    { birthDate: '2008-03-10', referrals: [closed] },
    'followUpClosed',
    '2028-03-10',
  ],
  [
    'a minor the day before',
    { birthDate: '2008-03-11', referrals: [closed] },
    'minorFollowUpClosed',
    '2027-08-31',
  ],
  [
    'perhaps a minor',
    { birthDate: '2008', referrals: [closed] },
    'minorFollowUpClosed',
    '2027-08-31',
  ],
  [
    'about schooling, of unknown age',
    { birthDate: null, referrals: [{ ...closed, type: 'preschool' }] },
    'minorFollowUpClosed',
    '2027-08-31',
  ],
  [
    'of unknown age otherwise',
    { birthDate: null, referrals: [closed] },
    'followUpClosed',
    '2028-03-10',
  ],
]

test.each(rows)('%s', (_what, changes, reason, dueOn) => {
  expect(dueOf({ ...file, ...changes }, usualPeriods)).toEqual({ reason, dueOn })
})

test.each(openStatuses)('%s keeps everything, whatever else ended long ago', (status) => {
  const open = { ...draft, status }
  const old = { ...closed, closedOn: '1990-01-01' }
  expect(dueOf({ ...file, referrals: [old, open] }, usualPeriods)).toEqual({ hold: 'openWork' })
})

test('a rejection that is looked at again is open work', () => {
  const contested = {
    ...closed,
    status: 'rejected',
    outcome: 'rejected',
    isPending: true,
  } as const
  expect(dueOf({ ...file, referrals: [contested] }, usualPeriods)).toEqual({ hold: 'openWork' })
})

test('a draft that goes out as soon as a protocol lets it is open work', () => {
  const waiting = { ...draft, isPending: true }
  expect(dueOf({ ...file, referrals: [waiting] }, usualPeriods)).toEqual({ hold: 'openWork' })
})

test('a child that is followed is open work, whatever ended long ago', () => {
  const followed = { ...file, birthDate: '2015', isFollowed: true, referrals: [closed] }
  expect(dueOf(followed, usualPeriods)).toEqual({ hold: 'openWork' })
})

test('a legal hold keeps everything', () => {
  const kept = { ...file, isUnderLegalHold: true, referrals: [closed] }
  expect(dueOf(kept, usualPeriods)).toEqual({ hold: 'legalHold' })
})

describe('who answers for a minor', () => {
  test('is kept as long as the minor', () => {
    const minor = { dueOn: '2031-08-31', reason: 'minorFollowUpClosed' } as const
    expect(dueOf(file, usualPeriods, [minor])).toEqual({
      dueOn: '2031-08-31',
      reason: 'answersForMinor',
    })
  })

  test('is kept by what keeps the minor', () => {
    expect(dueOf(file, usualPeriods, [{ hold: 'openWork' }])).toEqual({ hold: 'openWork' })
  })

  test('is kept longer for a reason of their own', () => {
    const minor = { dueOn: '2026-08-31', reason: 'minorFollowUpClosed' } as const
    expect(dueOf(file, usualPeriods, [minor])).toMatchObject({ reason: 'neverMet' })
  })
})

test.each(closingOutcomes)(
  'what ended as %s has a period of its own when one was chosen',
  (outcome) => {
    const periods = { ...usualPeriods, monthsByOutcome: { [outcome]: 60 } }
    const ended = { ...closed, outcome }
    const due = (chosen: RetentionPeriods, of: KeptReferral) =>
      dueOf({ ...file, referrals: [of] }, chosen)
    expect(due(periods, ended)).toMatchObject({ dueOn: '2031-03-10' })
    expect(due(usualPeriods, ended)).toMatchObject({ dueOn: '2028-03-10' })
  },
)

const day = fc.integer({ min: 0, max: 8_000 }).map((after) => addDays('2015-01-01', after))
const anyClosed = fc.record({
  type: fc.constantFrom('civicIntegration', 'dutchLanguage', 'preschool'),
  closedOn: day,
  outcome: fc.constantFrom(...closingOutcomes),
})
const anyFile = fc.record({
  birthDate: fc.option(fc.constantFrom('1980', '2008-06', '2016-01-01')),
  recordedOn: day,
  referrals: fc
    .array(anyClosed, { maxLength: 5 })
    .map((some) => some.map((one) => ({ ...closed, ...one }) as KeptReferral)),
  interviews: fc.array(
    day.map((on) => ({ status: 'held' as const, on })),
    { maxLength: 3 },
  ),
})

function dueDay(
  some: Omit<KeptFile, 'isUnderLegalHold' | 'isFollowed'>,
  periods = usualPeriods,
): string {
  const due = dueOf({ ...some, isUnderLegalHold: false, isFollowed: false }, periods)
  if ('hold' in due) throw new Error(due.hold)
  return due.dueOn
}

test('nothing goes within a year of the last thing that was done', () => {
  fc.assert(
    fc.property(anyFile, (some) => {
      const last = [
        some.recordedOn,
        ...some.referrals.map(({ closedOn }) => closedOn ?? ''),
        ...some.interviews.map(({ on }) => on),
      ].reduce((latest, day) => (day > latest ? day : latest), '')
      expect(dueDay(some) >= addDays(addMonths(last, 12), -1)).toBe(true)
    }),
  )
})

test('more that was done, or longer periods, never bring the day forward', () => {
  fc.assert(
    fc.property(anyFile, anyClosed, (some, more) => {
      const longer = { ...usualPeriods, monthsAfterClose: 30, schoolYears: 2, monthsNeverMet: 14 }
      const referrals = [...some.referrals, { ...closed, ...more } as KeptReferral]
      expect(dueDay({ ...some, referrals }) >= dueDay(some)).toBe(true)
      expect(dueDay(some, longer) >= dueDay(some)).toBe(true)
    }),
  )
})
