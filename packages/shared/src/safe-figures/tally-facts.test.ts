import { describe, expect, it } from 'vitest'
import { byQuarter, bySplit, type SafeFact, safeAgeOf } from './tally-facts.ts'

const fact: SafeFact = {
  ...{ quarter: 1, type: 'civicIntegration', result: 'open', pickUp: 'late' },
  ...{ language: 'ar', born: 1985, people: 4 },
}

describe('facts of a year', () => {
  it('are counted by quarter', () => {
    const facts = [fact, { ...fact, quarter: 3, people: 2 }, { ...fact, quarter: 4 }]
    expect(byQuarter(facts, 3)).toEqual([4, 0, 2])
  })

  it('are counted by each split by itself', () => {
    const facts = [fact, { ...fact, type: 'dutchLanguage', language: null, born: 2024, people: 3 }]
    expect(bySplit(facts, 2025)).toEqual({
      type: { civicIntegration: 4, dutchLanguage: 3 },
      result: { open: 7 },
      pickUp: { late: 7 },
      language: { ar: 4, unknown: 3 },
      age: { '25-44': 4, '0-5': 3 },
    })
  })

  it.each([
    [2025, '0-5'],
    [2020, '0-5'],
    [2019, '6-11'],
    [2007, '18-24'],
    [1961, '45-64'],
    [1960, '65+'],
    [1900, '65+'],
    [2026, 'unknown'],
    [null, 'unknown'],
  ])('of somebody born in %s have the age %s', (born, age) => {
    expect(safeAgeOf(born, 2025)).toBe(age)
  })
})
