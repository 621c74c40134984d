import { expect, test } from 'vitest'
import { mayBeTakenBack } from './import.ts'

const isSomebodyNew = false

test('what somebody said of a row may be taken back', () => {
  expect(mayBeTakenBack({ outcome: 'skipped', isSomebodyNew })).toBe(true)
  expect(mayBeTakenBack({ outcome: 'known', isSomebodyNew })).toBe(true)
  expect(mayBeTakenBack({ outcome: 'ready', isSomebodyNew: true })).toBe(true)
})

test('of a row of which nobody said anything there is nothing to take back, nor once it is carried out', () => {
  expect(mayBeTakenBack({ outcome: 'ready', isSomebodyNew })).toBe(false)
  expect(mayBeTakenBack({ outcome: 'repeated', isSomebodyNew })).toBe(false)
  expect(mayBeTakenBack({ outcome: 'added', isSomebodyNew: true })).toBe(false)
  expect(mayBeTakenBack({ outcome: 'linked', isSomebodyNew })).toBe(false)
})
