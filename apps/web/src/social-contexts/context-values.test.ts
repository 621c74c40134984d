import { expect, it } from 'vitest'
import { type ContextValues, readContext, valuesOfContext } from './context-values.ts'

const today = '2026-03-02'
const typed: ContextValues = {
  there: ['project', 'livingWage'],
  signedOn: '20/02/2026',
  startsOn: '23/2/26',
  endsOn: '31/12/2026',
  evaluationDates: '1/9/2026\n16/03/2026\n',
}

it('reads days as people type them, and puts them in order', () => {
  expect(readContext(typed, [], today)).toEqual({
    ok: true,
    input: {
      ...{ project: true, livingWage: true, signedOn: '2026-02-20', startsOn: '2026-02-23' },
      ...{ endsOn: '2026-12-31', evaluationDates: ['2026-03-16', '2026-09-01'] },
    },
  })
})

it('leaves out the days of a project that there is not', () => {
  expect(readContext({ ...typed, there: ['livingWage'] }, [], today)).toEqual({
    ok: true,
    input: { project: false, livingWage: true, evaluationDates: [] },
  })
})

it.each([
  [{ signedOn: 'gisteren' }, { signedOn: 'noDay' }],
  [{ endsOn: '1/1/2026', evaluationDates: '' }, { endsOn: 'beforeStart' }],
  [{ evaluationDates: '16/3/2026, 16/3/2026' }, { evaluationDates: 'twice' }],
  [{ evaluationDates: '1/3/2026' }, { evaluationDates: 'inThePast' }],
  [{ evaluationDates: '1/2/2027' }, { evaluationDates: 'afterEnd' }],
  [{ evaluationDates: '32/3/2026' }, { evaluationDates: 'noDay' }],
])('says of %j what is wrong: %j', (changes, faults) => {
  expect(readContext({ ...typed, ...changes }, [], today)).toEqual({ ok: false, faults })
})

it('does not let go of a day for which feedback was given, with a project or without', () => {
  const known = [{ dueOn: '2026-02-25', isAnswered: true, isWithdrawn: false }]
  const answered = { ok: false, faults: { evaluationDates: 'answered' } }
  expect(readContext(typed, known, today)).toEqual(answered)
  expect(readContext({ ...typed, there: [] }, known, today)).toEqual(answered)
})

it('begins from what was said', () => {
  const read = readContext(typed, [], today)
  if (!read.ok) throw new Error('It is right as it was typed')
  expect(valuesOfContext(read.input, (day) => day)).toEqual({
    ...{ there: ['project', 'livingWage'], signedOn: '2026-02-20', startsOn: '2026-02-23' },
    ...{ endsOn: '2026-12-31', evaluationDates: '2026-03-16\n2026-09-01' },
  })
  expect(valuesOfContext(undefined, (day) => day).there).toEqual([])
})
