import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ageGroupOf, ageGroups, nationalityGroupOf } from './person-groups.ts'

test.each([
  [[], 'unknown'],
  [['undetermined'], 'unknown'],
  [['SY'], 'thirdCountry'],
  [['SY', 'undetermined'], 'thirdCountry'],
  [['SY', 'refugee'], 'statelessOrRefugee'],
  [['stateless'], 'statelessOrRefugee'],
  [['MA', 'ES'], 'eea'],
  [['CH'], 'eea'],
  [['GB'], 'thirdCountry'],
  [['FR', 'BE'], 'belgian'],
])('of the nationalities %j the group is %s', (nationalities, group) => {
  expect(nationalityGroupOf(nationalities)).toBe(group)
})

describe('the age at sending', () => {
  it.each([
    [null, 'unknown'],
    ['2023-03-03', '0-2'],
    ['2023-03-02', '3-5'],
    ['2008-03-03', '12-17'],
    ['2008-03-02', '18-24'],
    ['1961-03-02', '65+'],
    ['1990', '25-44'],
    ['2007', '18-24'],
    // Seventeen or eighteen: the year does not tell.
    ['2008', 'unknown'],
    ['2008-02', '18-24'],
  ])('of who was born on %s is on 2 March 2026: %s', (birthDate, group) => {
    expect(ageGroupOf(birthDate, '2026-03-02')).toBe(group)
  })

  it('falls into one group of its own, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (age) => {
        const group = ageGroupOf(`${2026 - age}-01-01`, '2026-03-02')
        expect(ageGroups).toContain(group)
        const [from, until] = group === '65+' ? [65, 200] : group.split('-').map(Number)
        expect(age).toBeGreaterThanOrEqual(from ?? 999)
        expect(age).toBeLessThanOrEqual(until ?? -1)
      }),
    )
  })
})
