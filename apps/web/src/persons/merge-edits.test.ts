import { expect, test } from 'vitest'
import { mergeEdits } from './merge-edits.ts'
import { noPerson } from './person-values.ts'

const base = { ...noPerson, givenName: 'Amal', phone: '0470 12 34 56', nationalities: ['SY'] }

test('what I checked stays checked, except what the other changed since', () => {
  const mine = { ...base, confirmedFields: ['givenName' as const, 'phone' as const] }
  const theirs = { ...base, phone: '0470 99 99 99' }
  const { merged, conflicts, taken } = mergeEdits(base, mine, theirs)
  expect(merged).toEqual({ ...theirs, confirmedFields: ['givenName'] })
  expect({ conflicts, taken }).toEqual({ conflicts: [], taken: ['phone'] })
})

test('what only the other changed is taken over, what only I changed stays', () => {
  const mine = { ...base, phone: '0470 99 99 99' }
  const theirs = { ...base, email: 'amal@example.org' }
  expect(mergeEdits(base, mine, theirs)).toEqual({
    merged: { ...base, phone: '0470 99 99 99', email: 'amal@example.org' },
    conflicts: [],
    taken: ['email'],
  })
})

test('what both changed differently is a conflict, and my text is not lost', () => {
  const mine = { ...base, phone: '0470 99 99 99' }
  const theirs = { ...base, phone: '0470 11 11 11' }
  const { merged, conflicts, taken } = mergeEdits(base, mine, theirs)
  expect(conflicts).toEqual(['phone'])
  expect(taken).toEqual([])
  expect(merged.phone).toBe('0470 99 99 99')
})

test('the same change by both is no conflict', () => {
  const changed = { ...base, nationalities: ['SY', 'stateless'] }
  expect(mergeEdits(base, changed, { ...changed })).toEqual({
    merged: changed,
    conflicts: [],
    taken: [],
  })
})

test('lists and yes-or-no are compared by what they hold', () => {
  const mine = { ...base, nationalities: ['SY', 'BE'], interpreterNeeded: 'yes' as const }
  const theirs = { ...base, nationalities: ['IQ'], interpreterNeeded: 'yes' as const }
  expect(mergeEdits(base, mine, theirs).conflicts).toEqual(['nationalities'])
})
