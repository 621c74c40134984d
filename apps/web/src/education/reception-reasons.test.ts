import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { reasonOf } from './reception-reasons.ts'
import type { SchoolChild } from './schooling.ts'

const t = ((key: string, values: object = {}) =>
  [key.split('.').at(-1), ...Object.values(values)].join(' ')) as unknown as TFunction
const words = { t, language: 'nl-BE' as const }

const child: SchoolChild = {
  birthDate: '2016-05',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-02-01',
  homeLanguages: ['ar', 'fr'],
  dutchOral: 'A1',
  dutchWritten: 'none',
  monthsOfDutchSchooling: 0,
}

test.each([
  ['age', 'born 2016'],
  ['shortStay', 'registeredOn 05/01/2026'],
  ['otherHomeLanguage', 'Arabisch, Frans'],
  ['littleDutch', 'oral A1, written none'],
  ['fewMonthsInSchool', 'months 0'],
] as const)('%s rests on what is known of the child', (condition, expected) => {
  expect(reasonOf(condition, child, words)).toBe(expected)
  expect(reasonOf(condition, {}, words)).toBeUndefined()
})

test('of a stay the registration here counts where that in Belgium is not known', () => {
  const { firstRegisteredBelgiumOn: _belgium, ...here } = child
  expect(reasonOf('shortStay', here, words)).toBe('registeredOn 01/02/2026')
})
