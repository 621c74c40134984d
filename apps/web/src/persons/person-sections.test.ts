import { personFields } from '@onthaal/shared/persons'
import { expect, test } from 'vitest'
import type { Person } from './person.ts'
import { addressOf, isFilled, originOf, personSections } from './person-sections.ts'

const person: Person = {
  id: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
  href: 'http://localhost/persons/0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
  version: 1,
  familyName: 'Haddad',
  nationalities: [],
  provenance: {},
  partition: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a13',
  organisation: {
    id: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a12',
    name: 'Stad',
    kind: 'municipality',
  },
  recordedAt: '2026-03-02T09:00:00Z',
}

test('every fact of a file stands in one section, and only there', () => {
  const shown = Object.values(personSections).flat()
  const parts = ['street', 'houseNumber', 'box', 'postalCode', 'city']
  const facts = shown.flatMap((name): string[] => (name === 'address' ? parts : [name]))
  expect(facts.toSorted()).toEqual([...personFields].toSorted())
})

test.each([
  [{}, ''],
  [{ city: 'Ninove' }, 'Ninove'],
  [{ street: 'Markt', houseNumber: '1', postalCode: '9400' }, 'Markt 1, 9400'],
  [
    { street: 'Markt', houseNumber: '1', box: '2', postalCode: '9400', city: 'Ninove' },
    'Markt 1 bus 2, 9400 Ninove',
  ],
])('an address of %j is %j', (parts, line) => {
  expect(addressOf(parts, 'bus')).toBe(line)
})

test('an address comes from where its newest part does', () => {
  const old = { source: 'statement', asOf: '2020-01-01' } as const
  const recent = { source: 'register', asOf: '2026-01-01' } as const
  const provenance = { street: old, city: recent }
  expect(originOf({ ...person, provenance }, 'address')).toBe(recent)
  expect(originOf(person, 'address')).toBeUndefined()
})

test('nothing is filled in that nobody told', () => {
  expect(isFilled(person, 'familyName')).toBe(true)
  expect(isFilled(person, 'nationalities')).toBe(false)
  expect(isFilled(person, 'address')).toBe(false)
  expect(isFilled(person, 'interpreterNeeded')).toBe(false)
  expect(isFilled({ ...person, contactLanguage: 'ar' }, 'interpreterNeeded')).toBe(false)
  expect(isFilled({ ...person, interpreterNeeded: false }, 'interpreterNeeded')).toBe(true)
  expect(isFilled({ ...person, city: 'Ninove' }, 'address')).toBe(true)
})
