import { expect, test } from 'vitest'
import { referralFilterWords } from './referral-filter-words.ts'

test('every filter has its line, turned round where it is', () => {
  const lines = referralFilterWords(
    {
      ...{ box: 'all', sort: 'newest', type: ['school', 'care'], not: ['type'], overdue: false },
      ...{ desk: 'id', submittedFrom: '2026-03-02', empty: ['owner'] },
    },
    (id) => `naam van ${id}`,
  )
  expect(lines).toEqual([
    ['Soort: alles behalve', 'School, Zorg en gezondheid'],
    ['Loket', 'naam van id'],
    ['Te laat', 'Nee'],
    ['Verzonden vanaf', '02/03/2026'],
    ['Leeg', 'Zonder eigenaar'],
  ])
})

test('a filter without words is told as it is', () => {
  const asked = { box: 'all', shoeSize: [40, 41] } as const
  expect(referralFilterWords(asked, (id) => id)).toEqual([['Ook gefilterd op', 'shoeSize: 40, 41']])
})
