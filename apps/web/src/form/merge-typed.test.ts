import { expect, test } from 'vitest'
import { mergeTyped } from './merge-typed.ts'

const base = { name: 'School', offer: '', phone: '', languages: ['nl'] }

test('what only one of both changed stands in the result, and what came from the other is told', () => {
  const mine = { ...base, offer: 'Taalbad' }
  const theirs = { ...base, languages: ['nl', 'fr'] }
  expect(mergeTyped(base, mine, theirs)).toEqual({
    values: { ...base, offer: 'Taalbad', languages: ['nl', 'fr'] },
    taken: ['languages'],
    both: [],
  })
})

test('what both changed otherwise stays as it was typed here, and is told', () => {
  const mine = { ...base, offer: 'Taalbad', phone: '054' }
  const theirs = { ...base, offer: 'Huiswerkklas', phone: '054' }
  expect(mergeTyped(base, mine, theirs)).toEqual({ values: mine, taken: [], both: ['offer'] })
})

test('what is emptied here stays empty', () => {
  const full = { ...base, offer: 'Taalbad' }
  expect(mergeTyped(full, base, { ...full, offer: 'Taalklas' })).toEqual({
    values: base,
    taken: [],
    both: ['offer'],
  })
})
