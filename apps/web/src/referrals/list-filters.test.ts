import { expect, test } from 'vitest'
import { readFilters } from './list-filters.ts'

test('filters come from the address', () => {
  const search = { type: 'dutchLanguage', status: 'submitted', toAcknowledge: true }
  expect(readFilters(search)).toEqual(search)
})

test('what no list knows is overruled, for the router would keep it', () => {
  const search = { type: 'pizza', status: 7, toAcknowledge: 'yes', name: 'Amal' }
  expect(readFilters(search)).toStrictEqual({
    type: undefined,
    status: undefined,
    toAcknowledge: undefined,
  })
})
