import { expect, test } from 'vitest'
import { addDays } from '../time/index.ts'
import { protocolWarning } from './protocol-warnings.ts'

const today = '2026-03-02'

test.each([
  [91, undefined],
  [90, 'in90Days'],
  [31, 'in90Days'],
  [30, 'in30Days'],
  [8, 'in30Days'],
  [7, 'in7Days'],
  [0, 'in7Days'],
  [-1, 'expired'],
] as const)('with %i days left it warns: %s', (left, warning) => {
  const validTo = addDays(today, left)
  expect(protocolWarning(validTo, false, today)).toBe(warning)
  expect(protocolWarning(validTo, true, today)).toBeUndefined()
})
