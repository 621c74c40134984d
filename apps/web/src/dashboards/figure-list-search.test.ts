import { expect, test } from 'vitest'
import { personListIn, readFigureListSearch } from './figure-list-search.ts'

const lists = [
  { kind: 'uninformedPersons' },
  { kind: 'informedPersons', informedFrom: '2026-01-01', informedUntil: '2026-01-31' },
  { kind: 'arrivals', status: 'toInvite' },
  { kind: 'arrivals', invitedFrom: '2026-01-01', invitedUntil: '2026-01-31' },
  { kind: 'arrivals', status: 'came', endedFrom: '2026-01-01', endedUntil: '2026-01-31' },
]

test.each(lists)('an address keeps the list that a figure counts: %j', (list) => {
  expect(personListIn(readFigureListSearch(list))).toEqual(list)
})

test('an address keeps the number that it was opened from', () => {
  const figure = { measure: 'arrivalsMet', page: 'overview' }
  expect(readFigureListSearch({ kind: 'arrivals', figure }).figure).toEqual(figure)
  expect(readFigureListSearch({ figure: null }).figure).toBeUndefined()
  expect(readFigureListSearch({ figure: 'sent' }).figure).toBeUndefined()
})

test.each([
  {},
  { kind: 'persons' },
  { kind: 'arrivals' },
  { kind: 'arrivals', status: 'all', invitedFrom: '2026-02-30' },
  { kind: 'informedPersons', informedFrom: '2026-01-01' },
  { kind: ['arrivals'], status: 'came' },
])('an address that asks for no list gets none: %j', (search) => {
  expect(personListIn(readFigureListSearch(search))).toBeUndefined()
})
