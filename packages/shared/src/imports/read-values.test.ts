import { expect, test } from 'vitest'
import { readAddress, readLanguage, readName, readNationality } from './index.ts'

test.each([
  ['Kerkstraat 12', { street: 'Kerkstraat', houseNumber: '12' }],
  ['Kerkstraat 12 bus 3', { street: 'Kerkstraat', houseNumber: '12', box: '3' }],
  ['Kerkstraat 12A/0201', { street: 'Kerkstraat', houseNumber: '12A', box: '0201' }],
  ['Plein 1 Mei 5', { street: 'Plein 1 Mei', houseNumber: '5' }],
  ['zonder adres', { street: 'zonder adres' }],
])('reads the address %s', (text, expected) => {
  expect(readAddress(text)).toEqual(expected)
})

test.each([
  ['Peeters, An', { familyName: 'Peeters', givenName: 'An' }],
  ['VAN DEN BERG An Maria', { familyName: 'VAN DEN BERG', givenName: 'An Maria' }],
  ['Mohammad Ahmadi', { familyName: 'Mohammad Ahmadi' }],
])('takes the names in %s apart where that is sure', (text, expected) => {
  expect(readName(text)).toEqual(expected)
})

test.each([
  ['Syrië', 'SY'],
  ['Oekraïense', 'UA'],
  ['BE', 'BE'],
  ['staatloos', 'stateless'],
  ['Nergensland', undefined],
])('knows the nationality %s', (text, code) => {
  expect(readNationality(text)).toBe(code)
})

test.each([
  ['Dari', 'prs'],
  ['arabisch', 'ar'],
  ['Turkish', 'tr'],
  ['fr', 'fr'],
  ['Grieks?', 'el'],
  ['gebarentaal', undefined],
])('knows the language %s', (text, tag) => {
  expect(readLanguage(text)).toBe(tag)
})
