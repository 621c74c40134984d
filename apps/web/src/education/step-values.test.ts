import { expect, test } from 'vitest'
import { longestStep, stepFaultsOf, stepOf, stepValuesOf } from './step-values.ts'

const today = '2026-03-02'
const values = { text: ' Bel de school. ', by: '5/3/2026', colleague: '' }

test.each([
  [{}, {}],
  [{ text: ' ' }, { text: 'textMissing' }],
  [{ text: 'x'.repeat(longestStep + 1) }, { text: 'textTooLong' }],
  [{ by: '' }, { by: 'dayMissing' }],
  [{ by: '31/2/2026' }, { by: 'dayMissing' }],
  [{ by: '1/3/2026' }, { by: 'dayPast' }],
  [{ by: '2/3/2026' }, {}],
])('of %j is wrong %j', (changes, faults) => {
  expect(stepFaultsOf({ ...values, ...changes }, today)).toEqual(faults)
})

test('what is typed becomes a step, of whoever says it or of a colleague', () => {
  expect(stepOf(values, today)).toEqual({ text: 'Bel de school.', by: '2026-03-05' })
  expect(stepOf({ ...values, colleague: 'c' }, today)).toMatchObject({ colleague: 'c' })
})

test('the form begins with what stands there', () => {
  const owner = { id: 'me', displayName: 'Ik' }
  const nextStep = { text: 'Bel.', by: '2026-03-05', owner }
  expect(stepValuesOf({ nextStep }, 'me')).toEqual({
    text: 'Bel.',
    by: '05/03/2026',
    colleague: '',
  })
  expect(stepValuesOf({ nextStep }, 'other')).toMatchObject({ colleague: 'me' })
  expect(stepValuesOf({}, 'me')).toEqual({ text: '', by: '', colleague: '' })
})
