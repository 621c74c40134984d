import { expect, test } from 'vitest'
import { columnFault, guessColumns, headerKey } from './index.ts'

test('the headers of a register are understood, whatever their capitals, accents and signs', () => {
  expect(
    guessColumns([
      'NAAM',
      'Voornaam',
      'Geb. datum',
      'Rijksregisternr.',
      'Datum inschrijving',
      'Straat + nr',
      'Postcode',
      'Gemeente',
      'E-mail',
      'Opmerking',
    ]),
  ).toEqual([
    'familyName',
    'givenName',
    'birthDate',
    'insz',
    'registeredOn',
    'address',
    'postalCode',
    'city',
    'email',
    null,
  ])
})

test.each([
  ['Gezinsnummer', 'Referentiepersoon'],
  ['Gezin', 'Hoofd van het gezin'],
  ['Gezinsnr.', 'Gezinshoofd'],
])('the household of a list is under %s, and its head under %s', (number, head) => {
  expect(guessColumns(['Naam', number, head])).toEqual(['name', 'householdNumber', 'householdHead'])
})

test('a name alone may hold both names, and no field is given twice', () => {
  expect(guessColumns(['Naam', 'Tel', 'Telefoon', 'Uitgenodigd op'])).toEqual([
    'name',
    null,
    'phone',
    'invitedOn',
  ])
})

test('lists with the same headers have the same key, others another', () => {
  expect(headerKey(['Naam', 'Geb.datum'])).toBe(headerKey(['NAAM ', 'gebdatum']))
  expect(headerKey(['Naam', 'Geb.datum'])).not.toBe(headerKey(['Geb.datum', 'Naam']))
})

test('columns without a name, or with one field twice, are not used', () => {
  expect(columnFault(['birthDate', null])).toBe('noName')
  expect(columnFault(['name', 'phone', 'phone'])).toBe('twice')
  expect(columnFault(['familyName', null, null])).toBeUndefined()
})
