import { expect, test } from 'vitest'
import { mergeTyped } from '../form/index.ts'
import type { Background } from './background.ts'
import {
  answersFrom,
  faultsOf,
  inputOf,
  overtakenBy,
  overtakenWithout,
  valuesOf,
} from './background-values.ts'

const today = '2026-03-02'
const answers = {
  highestLevel: 'primary',
  yearsOfSchooling: 5,
  hadDutchLessons: false,
  dayParts: ['mondayMorning'],
  needsNote: 'Zoekt een woning.',
} as const
const school = {
  schoolStatus: 'enrolled',
  enrolledSince: '2026-01-05',
  monthsOfDutch: 0,
} as const
const stored = (more: Partial<Background> = {}) =>
  ({ self: '', version: 2, answers, ...more }) as Background

test('what is stored comes back from the form as it was', () => {
  const background = stored({ school })
  expect(inputOf(valuesOf(background), background, today)).toEqual({ answers, school })
})

test('nothing of a school is sent by whoever may not see it', () => {
  expect(inputOf(valuesOf(stored()), stored(), today)).toEqual({ answers })
})

test('what is emptied is answered no more', () => {
  const values = { ...valuesOf(stored()), yearsOfSchooling: ' ', dayParts: [], needsNote: '' }
  expect(answersFrom(values, today)).toEqual({ highestLevel: 'primary', hadDutchLessons: false })
})

test.each([
  ['yearsOfSchooling', '31', 'noNumber'],
  ['yearsOfSchooling', 'vijf', 'noNumber'],
  ['monthsOfDutch', '241', 'noNumber'],
  ['monthsOfDutch', '-1', 'noNumber'],
  ['enrolledSince', '31/02/2026', 'noDay'],
] as const)('%s as %s is a fault, and what was stored stays', (question, typed, fault) => {
  const background = stored({ school })
  const values = { ...valuesOf(background), [question]: typed }
  expect(faultsOf(values, today)).toEqual({ [question]: fault })
  expect(inputOf(values, background, today)).toEqual({ answers, school })
})

test('of two edits each keeps its own, and what both changed is told', () => {
  const base = valuesOf(stored())
  const mine = { ...base, workStatus: 'working', highestLevel: 'higher' }
  const theirs = { ...base, occupation: 'Kok', highestLevel: 'none' }
  const { values, both } = mergeTyped(base, mine, theirs)
  expect({ values, both }).toEqual({
    values: { ...base, workStatus: 'working', occupation: 'Kok', highestLevel: 'higher' },
    both: ['highestLevel'],
  })
})

test('what a colleague answered otherwise waits until it is looked at, also after a second time', () => {
  const first = valuesOf(stored())
  const second = { ...first, occupation: 'Kok' }
  const once = overtakenBy(undefined, ['highestLevel'], first)
  const twice = overtakenBy(once, ['occupation'], second)
  expect(twice).toEqual({ questions: ['highestLevel', 'occupation'], theirs: second })
  expect(overtakenBy(undefined, [], second)).toBeUndefined()
  const left = twice && overtakenWithout(twice, 'highestLevel')
  expect(left).toEqual({ questions: ['occupation'], theirs: second })
  expect(left && overtakenWithout(left, 'occupation')).toBeUndefined()
})
