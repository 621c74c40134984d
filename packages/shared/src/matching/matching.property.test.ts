import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelledPairs } from '../matching-samples/index.ts'
import { comparePersons, type MatchFacts, matchKeysOf, suspectKeysOf } from './index.ts'

const people = labelledPairs.flatMap(({ one, other }) => [one, other])
const person = fc.constantFrom(...people)
const known = person.filter(({ birthDate }) => /^\d{4}-\d\d-(?!01)\d\d$/.test(birthDate ?? ''))
const anyText = fc.record({
  givenName: fc.string({ unit: 'grapheme', maxLength: 30 }),
  familyName: fc.string({ unit: 'grapheme', maxLength: 30 }),
})

describe('comparing', () => {
  test('it does not matter who comes first', () => {
    const either = fc.oneof(person, anyText)
    fc.assert(
      fc.property(either, either, (one, other) => {
        const [there, back] = [comparePersons(one, other), comparePersons(other, one)]
        expect(back).toEqual(there)
      }),
    )
  })

  test('who has a name and a birth date is found again', () => {
    fc.assert(fc.property(known, (one) => comparePersons(one, one).isSuspect))
  })

  test('the same phone, number or day of birth makes nobody less alike', () => {
    const facts: MatchFacts[] = [
      { phones: ['+32478999999'] },
      { insz: '90631299999' },
      { birthDate: '1987-06-23' },
    ]
    fc.assert(
      fc.property(person, person, fc.constantFrom(...facts), (one, other, fact) => {
        const before = comparePersons(one, other).score
        expect(
          comparePersons({ ...one, ...fact }, { ...other, ...fact }).score,
        ).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('one that differs makes nobody more alike', () => {
    fc.assert(
      fc.property(known, (one) => {
        const same = comparePersons(one, one).score
        const others = [
          { familyName: 'Zwijnaarde' },
          { givenName: 'Walburga' },
          { birthDate: '1901' },
        ]
        for (const fact of others) {
          expect(comparePersons(one, { ...one, ...fact }).score).toBeLessThanOrEqual(same)
        }
      }),
    )
  })
})

/** Whether the one is found among the files where the other is looked up. */
function shareKey(one: MatchFacts, other: MatchFacts): boolean {
  const stored = new Set(matchKeysOf(other))
  return suspectKeysOf(one).some((key) => stored.has(key))
}

const byNumber = (one: MatchFacts, other: MatchFacts) =>
  comparePersons(one, other).evidence.includes('inszSame')

describe('keys', () => {
  test('find everybody of the labelled pairs who is suspected', () => {
    for (const { one, other, line } of labelledPairs) {
      if (!comparePersons(one, other).isSuspect || byNumber(one, other)) continue
      expect(shareKey(one, other), line).toBe(true)
    }
  })

  test('find everybody who is suspected of any two people', () => {
    fc.assert(
      fc.property(person, person, fc.boolean(), (one, somebody, withDate) => {
        const other = withDate ? { ...somebody, birthDate: one.birthDate } : somebody
        if (!comparePersons(one, other).isSuspect || byNumber(one, other)) return
        expect(shareKey(one, other)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  test('are few, and none is the word of a name', () => {
    fc.assert(
      fc.property(fc.oneof(person, anyText), (one) => {
        const keys = matchKeysOf(one)
        expect(keys.every((key) => key.startsWith('='))).toBe(true)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length).toBeLessThan(400)
      }),
    )
  })
})
