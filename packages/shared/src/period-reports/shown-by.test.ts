import { describe, expect, it, test } from 'vitest'
import { commitmentsBetween } from '../agreements/index.ts'
import type { OrganisationKind } from '../identity/index.ts'
import { type MeasureCode, measureDefinitions } from '../measures/index.ts'
import { shownBy } from './index.ts'
import type { FrozenMeasure } from './schemas.ts'

type Report = Parameters<typeof shownBy>[1]

function measured(measure: MeasureCode, count: number): FrozenMeasure {
  const { unit, clock, leavesOut } = measureDefinitions[measure]
  return { measure, unit, clock, leavesOut: [...leavesOut], values: [{ count }, { count: 99 }] }
}

function reportOf(kind: OrganisationKind, more: Partial<Report['agreement']> = {}): Report {
  const party = (id: string, one: OrganisationKind) => ({ id, name: id, kind: one })
  return {
    counted: party('counted', kind),
    agreement: {
      ...{ reference: 'overeenkomst', validFrom: '2025-09-01', validTo: '2027-08-31' },
      parties: [party('counted', kind), party('agency', 'agency')],
      ...{ addenda: [], evaluatedOn: [] },
      ...more,
    },
    measures: [
      measured('sent', 68),
      measured('pickedUpInTime', 50),
      measured('acknowledged', 40),
      measured('personsInformed', 30),
    ],
  }
}

function told(paragraph: string, report: Report) {
  const rule = commitmentsBetween(['municipality', 'agency']).find(
    (one) => one.paragraph === paragraph,
  )
  if (rule === undefined) throw new Error(`There is no paragraph ${paragraph}`)
  return shownBy(rule, report)
}

describe('a number stands beside what the counted party has to keep', () => {
  it.each([
    ['municipality', '2.1.1 a', 30],
    ['municipality', '2.1.1 c', 68],
    ['municipality', '2.1.1 d', 50],
    ['municipality', '2.1.3 a', 40],
    ['ocmw', '2.1.1 d', 50],
    ['ocmw', '2.1.3 b', 68],
  ] as const)('of the %s, at § %s: %i', (kind, paragraph, count) => {
    expect(told(paragraph, reportOf(kind))).toMatchObject({ by: 'figure', value: { count } })
  })

  it.each([
    ['municipality', '2.1.3 b'],
    ['ocmw', '2.1.1 a'],
    ['ocmw', '2.1.1 b'],
    ['ocmw', '2.1.1 c'],
    ['ocmw', '2.1.3 a'],
  ] as const)('and of the %s no number at § %s, which others have to keep', (kind, paragraph) => {
    const expected = { by: 'noNumber', because: 'otherParty' }
    expect(told(paragraph, reportOf(kind))).toEqual(expected)
  })

  it('and none that the report does not hold', () => {
    const expected = { by: 'noNumber', because: 'notHeld' }
    expect(told('2.1.1 b', reportOf('municipality'))).toEqual(expected)
  })
})

describe('the meeting of both sides', () => {
  const evaluation = { dueBy: '2026-09-01', state: 'planned' } as const
  it.each([
    [
      { evaluation, nextEvaluationOn: '2026-05-30' },
      { on: '2026-05-30', state: 'planned' },
    ],
    [
      { evaluation: { ...evaluation, state: 'toPlan' }, nextEvaluationOn: '2026-10-01' },
      { on: '2026-09-01', state: 'toPlan' },
    ],
    [{ evaluation: { ...evaluation, state: 'overdue' } }, { on: '2026-09-01', state: 'overdue' }],
  ] as const)('is the one of %j', (more, expected) => {
    expect(told('3 a', reportOf('municipality', more))).toEqual({ by: 'meeting', ...expected })
  })

  it('is none where another agreement took its place', () => {
    expect(told('3 a', reportOf('municipality'))).toEqual({ by: 'noMeeting' })
  })
})

test('what the register held is counted', () => {
  const term = { validFrom: '2026-01-01', validTo: '2026-12-31' }
  const addenda = [{ reference: 'addendum', ...term }]
  const report = reportOf('municipality', { addenda, contactCount: 4, signatoryCount: 0 })
  expect(['3 b', '4', '5'].map((paragraph) => told(paragraph, report))).toEqual([
    { by: 'count', count: 1 },
    { by: 'count', count: 4 },
    { by: 'count', count: 0 },
  ])
})

test('of a report that was made before it held them there is no number', () => {
  const report = reportOf('municipality')
  for (const paragraph of ['4', '5']) {
    expect(told(paragraph, report)).toEqual({ by: 'noNumber', because: 'notHeld' })
  }
})

test('nothing shows a paragraph of which nothing is counted', () => {
  expect(told('2.1.2', reportOf('municipality'))).toEqual({ by: 'nothing' })
})
