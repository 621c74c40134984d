import { arrivalStatuses } from '@onthaal/shared/arrivals'
import { expect, test } from 'vitest'
import { readArrivalSearch } from './arrival-address.ts'
import { hasFilters, queryOf, statusIn, withStatus } from './arrival-search.ts'

const colleague = '0198c0de-0000-7000-8000-00000000beef'

test('every status has its word in the address', () => {
  for (const status of arrivalStatuses) {
    expect(statusIn(readArrivalSearch({ ...withStatus({}, status) }))).toBe(status)
  }
  expect(statusIn({})).toBe('toInvite')
})

test('the filters are asked of the server, and what is none is not', () => {
  const search = { toon: 'gepland', taal: 'ti', bron: 'import', wie: colleague }
  expect(queryOf(readArrivalSearch(search))).toEqual({
    status: 'planned',
    language: 'ti',
    source: 'import',
    staff: colleague,
  })
  const strange = { toon: 'planned', taal: 'Tigrinya', bron: 'excel', wie: 'ik' }
  expect(queryOf(readArrivalSearch(strange))).toEqual({ status: 'toInvite' })
})

test('a list is narrowed by what the server understands alone', () => {
  expect(hasFilters({ toon: 'gepland' })).toBe(false)
  expect(hasFilters({ taal: 'Tigrinya', bron: 'excel' })).toBe(false)
  expect(hasFilters({ bron: 'import' })).toBe(true)
  expect(hasFilters({ toon: 'gepland', wie: colleague })).toBe(true)
})

test('another status keeps the language, and forgets who holds the talk', () => {
  const search = withStatus({ toon: 'gepland', taal: 'ti', wie: colleague }, 'came')
  expect(queryOf(search)).toEqual({ status: 'came', language: 'ti' })
})
