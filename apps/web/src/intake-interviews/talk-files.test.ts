import { expect, test } from 'vitest'
import { faultIdOf } from './talk-files.ts'

const fault = { personId: 'amir', field: 'yearsOfSchooling' }

test('the summary leads to the control of a fault while its section is open', () => {
  expect(faultIdOf(fault, 'schoolingAndWork', 'schoolingAndWork')).toBe('amir-yearsOfSchooling')
  expect(faultIdOf(fault, undefined, 'people')).toBe('amir-yearsOfSchooling')
})

test('and to the way to that section while it is closed', () => {
  expect(faultIdOf(fault, 'schoolingAndWork', 'people')).toBe('go-schoolingAndWork')
  expect(faultIdOf(fault, 'schoolingAndWork', undefined)).toBe('go-schoolingAndWork')
})
