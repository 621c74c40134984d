import { expect, test } from 'vitest'
import { handoverDecisions, isDecidedBy } from './handovers.ts'

test('whoever offered takes it back, and the other one takes it or not', () => {
  expect(handoverDecisions.map((decision) => [decision, isDecidedBy(decision)])).toEqual([
    ['accepted', 'to'],
    ['declined', 'to'],
    ['withdrawn', 'from'],
  ])
})
