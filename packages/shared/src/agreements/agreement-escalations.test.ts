import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays } from '../time/index.ts'
import { type AgreementToWatch, dueAgreementEscalations } from './index.ts'

const today = '2026-03-02'
const agreement: AgreementToWatch = {
  validFrom: '2025-06-01',
  validTo: '2030-12-31',
  mainValidTo: null,
  evaluatedOn: [],
  nextEvaluationOn: null,
}

test.each([
  [181, []],
  [180, ['in180Days']],
  [61, ['in180Days']],
  [60, ['in60Days']],
  [0, ['in60Days']],
  [-1, []],
])('with %i days left it brings up: %j', (left, kinds) => {
  const due = dueAgreementEscalations({ ...agreement, validTo: addDays(today, left) }, today)
  expect(due.map(({ kind }) => kind)).toEqual(kinds)
})

it('brings up the yearly meeting once twelve months are over, by the day that it was due', () => {
  const watched = { ...agreement, evaluatedOn: ['2025-03-01'], validFrom: '2024-06-01' }
  expect(dueAgreementEscalations(watched, '2026-03-01')).toEqual([])
  expect(dueAgreementEscalations(watched, today)).toEqual([
    { kind: 'meetingOverdue', period: '2026-03-01' },
  ])
})

it('tells an addendum only when it ends before its agreement, and never of its meeting', () => {
  const addendum = { ...agreement, validFrom: '2024-01-01', validTo: addDays(today, 30) }
  const endingWith = (mainValidTo: string) =>
    dueAgreementEscalations({ ...addendum, mainValidTo }, today)
  expect(endingWith(addendum.validTo)).toEqual([])
  expect(endingWith('2030-12-31')).toEqual([{ kind: 'in60Days', period: addendum.validTo }])
})

it('brings an end up twice over the whole of a term, or once of one of two months', () => {
  const days = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(days, days, (from, length) => {
      const validFrom = addDays('2020-01-01', from)
      const watched = { ...agreement, validFrom, validTo: addDays(validFrom, length) }
      const told = new Set<string>()
      for (let day = 0; day <= length; day += 1) {
        for (const { kind, period } of dueAgreementEscalations(watched, addDays(validFrom, day))) {
          if (kind !== 'meetingOverdue') told.add(`${kind} ${period}`)
        }
      }
      const kinds = length > 60 ? ['in180Days', 'in60Days'] : ['in60Days']
      expect([...told]).toEqual(kinds.map((kind) => `${kind} ${watched.validTo}`))
    }),
    { numRuns: 30 },
  )
})
