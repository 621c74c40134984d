import { expect, test } from 'vitest'
import { commonOrigin } from './common-origin.ts'

const told = { source: 'statement', asOf: '2026-03-02' } as const
const toldEarlier = { source: 'statement', asOf: '2025-03-02' } as const
const seen = { source: 'document', asOf: '2026-03-02' } as const

test('what most facts come from is said for all of them', () => {
  expect(commonOrigin([seen, told, { ...told }, undefined, toldEarlier])).toEqual(told)
  expect(commonOrigin([seen, told])).toEqual(seen)
})

test('nothing is said of nothing', () => {
  expect(commonOrigin([])).toBeUndefined()
  expect(commonOrigin([undefined])).toBeUndefined()
})
