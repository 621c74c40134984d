import { expect, test } from 'vitest'
import type { Person } from './person.ts'
import type { PersonValues } from './person-values.ts'
import { newFaultsOf, savableInput, typedFileOf } from './typed-file.ts'

const here = { today: '2026-11-23', allowTest: true, partitions: [] }
const provenance = {}
const person: Person = {
  id: 'somebody',
  href: '/persons/somebody',
  version: 3,
  givenName: 'Amina',
  birthDate: '1990-05-17',
  nationalities: ['SY'],
  residenceDocument: 'cardA',
  residenceDocumentUntil: '2027-12-31',
  provenance,
  partition: 'here',
  organisation: { id: 'city', name: 'Stad Voorbeeld', kind: 'municipality' },
  recordedAt: '2026-11-20T09:00:00Z',
}
const typed = (changes: Partial<PersonValues>, of = person) => {
  const file = typedFileOf(of)
  return { ...file, values: { ...file.values, ...changes } }
}

test('a file in which nothing changed sends nothing', () => {
  expect(savableInput(typedFileOf(person), here)).toBeUndefined()
  expect(savableInput(typed({ givenName: ' Amina ' }), here)).toBeUndefined()
})

test('what changed goes with all the rest, for the server replaces a file whole', () => {
  expect(savableInput(typed({ dutchOral: 'A2' }), here)).toMatchObject({
    givenName: 'Amina',
    nationalities: ['SY'],
    residenceDocumentUntil: '2027-12-31',
    dutchOral: 'A2',
    source: 'statement',
  })
})

test('what is wrong waits in its field, and keeps nothing else from being saved', () => {
  const file = typed({ firstRegisteredHereOn: '32/13/2025', dutchOral: 'A2' })
  expect(newFaultsOf(file, here).map(({ field }) => field)).toEqual(['firstRegisteredHereOn'])
  const input = savableInput(file, here)
  expect(input).toMatchObject({ dutchOral: 'A2' })
  expect(input).not.toHaveProperty('firstRegisteredHereOn')
  expect(savableInput(typed({ firstRegisteredHereOn: '32/13/2025' }), here)).toBeUndefined()
})

test('a document that goes away waits until its last day does', () => {
  const file = typed({ residenceDocument: 'none', dutchOral: 'A2' })
  expect(newFaultsOf(file, here)).toEqual([
    { field: 'residenceDocumentUntil', fault: 'needsDocument' },
  ])
  expect(savableInput(file, here)).toMatchObject({
    residenceDocument: 'cardA',
    residenceDocumentUntil: '2027-12-31',
    dutchOral: 'A2',
  })
  const both = typed({ residenceDocument: 'none', residenceDocumentUntil: '' })
  expect(savableInput(both, here)).toMatchObject({ residenceDocument: 'none' })
})

test('an older fault of the file is left to whoever opens the file', () => {
  const old = { ...person, birthDate: '2030-01-01' }
  const file = typed({ dutchOral: 'A2' }, old)
  expect(newFaultsOf(file, here)).toEqual([])
  expect(savableInput(file, here)).toMatchObject({ dutchOral: 'A2' })
})
