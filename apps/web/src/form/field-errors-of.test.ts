import { expect, test } from 'vitest'
import { fieldErrorsOf } from './field-errors-of.ts'

test('every fault leads to the control of its field, in the order of the form', () => {
  const errors = { name: 'Vul een naam in.', birthDate: 'Deze datum klopt niet.' }
  expect(fieldErrorsOf({ errors }, 'search')).toEqual([
    { fieldId: 'search-name', message: 'Vul een naam in.' },
    { fieldId: 'search-birthDate', message: 'Deze datum klopt niet.' },
  ])
  expect(fieldErrorsOf({ errors: {} }, 'search')).toEqual([])
})
