import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/index.ts'
import {
  faultsOfContext,
  type KnownEvaluation,
  mayChangeContext,
  mayGiveFeedback,
  planEvaluations,
} from './social-context-rules.ts'

const today = '2026-03-02'
const good = {
  project: true,
  livingWage: true,
  signedOn: '2026-02-20',
  startsOn: '2026-02-23',
  endsOn: '2026-12-31',
  evaluationDates: ['2026-05-04', '2026-09-01'],
}
const codes = (changes: object, known: KnownEvaluation[] = []) =>
  faultsOfContext({ ...good, ...changes }, known, today).map(
    ({ field, code }) => `${field} ${code}`,
  )

describe('what a social worker says of a project', () => {
  it.each([
    [{}, []],
    [
      {
        project: false,
        signedOn: undefined,
        startsOn: undefined,
        endsOn: undefined,
        evaluationDates: [],
      },
      [],
    ],
    [{ endsOn: '2026-02-22', evaluationDates: [] }, ['endsOn beforeStart']],
    [{ evaluationDates: ['2026-03-01'] }, ['evaluationDates[0] inThePast']],
    [{ evaluationDates: [today] }, []],
    [{ evaluationDates: ['2027-01-01'] }, ['evaluationDates[0] afterEnd']],
    [
      { startsOn: '2026-06-01', evaluationDates: ['2026-09-01', '2026-05-31'] },
      ['evaluationDates[1] beforeStart'],
    ],
    [
      { project: false },
      [
        'signedOn withoutProject',
        'startsOn withoutProject',
        'endsOn withoutProject',
        'evaluationDates[0] withoutProject',
        'evaluationDates[1] withoutProject',
      ],
    ],
  ])('%j: %j', (changes, faults) => {
    expect(codes(changes)).toEqual(faults)
  })

  it('keeps a day that stands there, also when it is over or the project was moved', () => {
    const known = [{ dueOn: '2026-02-25', isAnswered: false, isWithdrawn: false }]
    expect(codes({ evaluationDates: ['2026-02-25'] }, known)).toEqual([])
    const withdrawn = [{ dueOn: '2026-02-25', isAnswered: false, isWithdrawn: true }]
    expect(codes({ evaluationDates: ['2026-02-25'] }, withdrawn)).toHaveLength(1)
  })

  it('does not let go of a day for which feedback was given', () => {
    const known = [{ dueOn: '2026-02-25', isAnswered: true, isWithdrawn: false }]
    expect(codes({}, known)).toEqual(['evaluationDates answered'])
    expect(codes({ evaluationDates: ['2026-02-25'] }, known)).toEqual([])
  })
})

describe('the plan of evaluations', () => {
  const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, days))
  const known = fc.uniqueArray(
    fc.record({ dueOn: day, isAnswered: fc.boolean(), isWithdrawn: fc.boolean() }).map((one) => ({
      ...one,
      // What was answered is never taken back.
      isWithdrawn: one.isWithdrawn && !one.isAnswered,
    })),
    { selector: ({ dueOn }) => dueOn },
  )

  it('leaves those that are wanted and those that were answered, and no others', () => {
    fc.assert(
      fc.property(known, fc.array(day), (some, wanted) => {
        const { added, restored, withdrawn } = planEvaluations(some, wanted)
        const before = some.filter((one) => !one.isWithdrawn).map(({ dueOn }) => dueOn)
        const after = [...before, ...added, ...restored].filter((one) => !withdrawn.includes(one))
        expect(new Set(after).size).toBe(after.length)
        const answered = some.filter((one) => one.isAnswered).map(({ dueOn }) => dueOn)
        expect(after.sort()).toEqual([...new Set([...wanted, ...answered])].sort())
      }),
    )
  })

  it('changes nothing where nothing changed', () => {
    const some = [{ dueOn: today, isAnswered: false, isWithdrawn: false }]
    expect(planEvaluations(some, [today])).toEqual({ added: [], restored: [], withdrawn: [] })
  })
})

it.each([
  [['sender'], 'draft', true],
  [['sender'], 'inProgress', true],
  [['sender'], 'completed', false],
  [['sender'], 'cancelled', false],
  [['senderManager'], 'inProgress', false],
  [['owner', 'receiver'], 'inProgress', false],
] as const)('as %j of a referral that is %s, what is said may change: %s', (held, status, may) => {
  expect(mayChangeContext(held, status)).toBe(may)
})

it('takes feedback of whoever follows the referral alone', () => {
  expect(mayGiveFeedback(['receiver', 'owner'])).toBe(true)
  expect(mayGiveFeedback(['receiver'])).toBe(false)
  expect(mayGiveFeedback(['sender', 'receiverManager'])).toBe(false)
})
