import { expect, test } from 'vitest'
import { readInspection } from './inspection-search.ts'

const id = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11'

test('an address asks for a colleague and a period, and for nothing that is none', () => {
  const search = { collega: id, van: '2026-03-01', tot: '2026-03-31' }
  expect(readInspection(search)).toEqual(search)
  expect(readInspection({ collega: 'x', van: '2026-02-30', tot: 7 })).toEqual({
    collega: undefined,
    van: undefined,
    tot: undefined,
  })
})
