import { boardFilters } from '@onthaal/shared/education'
import { expect, test } from 'vitest'
import { readBoardSearch } from './board-address.ts'
import { filterIn, searchOfFilter } from './board-search.ts'

test('every part of the board has an address that leads back to it', () => {
  const words = boardFilters.map((filter) => searchOfFilter(filter))
  expect(words.map(filterIn)).toEqual([...boardFilters])
  expect(new Set(words.map(({ toon }) => toon)).size).toBe(boardFilters.length)
})

test.each([{}, { toon: '' }, { toon: 'iets' }, { toon: 3 }])('%j shows all of it', (search) => {
  expect(filterIn(readBoardSearch(search))).toBe('all')
})
