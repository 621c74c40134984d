import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planHouseholds } from './index.ts'

const together = (people: string[], settled: string[] = []) => ({
  people,
  settled: new Set(settled),
})

describe('people who live together', () => {
  it('get one household, made around the first', () => {
    expect(planHouseholds([together(['head', 'child'])], new Map())).toEqual({
      households: [{ joins: ['head', 'child'] }],
      elsewhere: [[]],
    })
  })

  it('get none when there is nobody else', () => {
    expect(planHouseholds([together(['alone'])], new Map())).toEqual({
      households: [],
      elsewhere: [[]],
    })
  })

  it('join the one who has a household, and who has another stays there', () => {
    const current = new Map([
      ['mother', 'home'],
      ['son', 'other'],
    ])
    expect(planHouseholds([together(['girl', 'mother', 'son'])], current)).toEqual({
      households: [{ householdId: 'home', joins: ['girl'] }],
      elsewhere: [['son']],
    })
  })

  it('join those of whom it was told before, whoever comes first now', () => {
    const current = new Map([
      ['head', 'other'],
      ['girl', 'home'],
    ])
    expect(planHouseholds([together(['head', 'boy', 'girl'], ['girl'])], current)).toEqual({
      households: [{ householdId: 'home', joins: ['boy'] }],
      elsewhere: [['head']],
    })
  })

  it('change nothing when all live there already', () => {
    const current = new Map([
      ['one', 'home'],
      ['two', 'home'],
    ])
    expect(planHouseholds([together(['one', 'two'])], current)).toEqual({
      households: [],
      elsewhere: [[]],
    })
  })

  it('live in one household, whatever is told of them', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const group = fc.uniqueArray(person, { maxLength: 5 })
    const homes = fc.dictionary(person, fc.constantFrom('x', 'y'))
    fc.assert(
      fc.property(fc.array(group), homes, (groups, known) => {
        const current = new Map(Object.entries(known))
        const { households } = planHouseholds(
          groups.map((people) => together(people)),
          current,
        )
        const joined = households.flatMap(({ joins }) => joins)
        expect(new Set(joined).size).toBe(joined.length)
        for (const one of joined) expect(current.has(one)).toBe(false)
        for (const { householdId, joins } of households) {
          expect(joins.length).toBeGreaterThan(householdId === undefined ? 1 : 0)
        }
      }),
    )
  })
})
