import { makeReferenceNumber } from '@onthaal/shared/referrals'
import { expect, test } from 'vitest'
import { askedOf, matching } from './asked-of.ts'

const reference = makeReferenceNumber(2026, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))

test('a reference number is one however it is typed', () => {
  expect(askedOf(` ${reference.toLowerCase()} `, true)).toEqual({ kind: 'reference', reference })
})

test('a telephone number and a name are of a person', () => {
  expect(askedOf('0470 12 34 56', true)).toEqual({
    kind: 'person',
    by: { phone: '+32470123456' },
  })
  expect(askedOf('  Amina El Idrissi ', true)).toEqual({
    kind: 'person',
    by: { name: 'Amina El Idrissi' },
  })
})

test.each(['', '   ', '-', '?!'])('%j is nothing that can be looked for', (text) => {
  expect(askedOf(text, true)).toEqual({ kind: 'nothing' })
})

test('a thing is found by parts of its name, without accents, in whatever order', () => {
  const names = ['Werklijst', 'Scholen en diensten', 'Regio’s en loketten', 'École Sint-Jan']
  const found = (text: string) => matching(names, (name) => name, text)
  expect(found('dienst scho')).toEqual(['Scholen en diensten'])
  expect(found('ecole')).toEqual(['École Sint-Jan'])
  expect(found('en')).toEqual(['Scholen en diensten', 'Regio’s en loketten'])
  expect(found(' ')).toEqual([])
  expect(found('nergens')).toEqual([])
})
