import { expect, test } from 'vitest'
import { referralStatuses } from './referral-vocabulary.ts'
import { sharesPerson } from './shares-person.ts'

const at = '2026-11-28T09:00:00Z'

test('the file goes along in every status but that of a mistake', () => {
  const without = referralStatuses.filter((status) => !sharesPerson({ status, acceptedAt: at }))
  expect(without).toEqual(['enteredInError'])
})

test('what is withdrawn before anybody picked it up shares nothing any more', () => {
  expect(sharesPerson({ status: 'cancelled', acceptedAt: null })).toBe(false)
  expect(sharesPerson({ status: 'cancelled' })).toBe(false)
  expect(sharesPerson({ status: 'submitted' })).toBe(true)
})
