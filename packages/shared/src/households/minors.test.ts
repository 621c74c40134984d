import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardiansToReach } from './guardians-to-reach.ts'
import { firstRoleOf, isSurelyMinor, livesWithChild, mayBeMinor } from './minors.ts'

const today = '2026-03-02'

describe('somebody may be a minor', () => {
  it.each([
    ['2008-03-03', true],
    ['2008-03-02', false],
    ['2008-03', true],
    ['2008-02', false],
    ['2008', true],
    ['2007', false],
    ['2019', true],
    [undefined, true],
  ])('born %s: %s', (birthDate, expected) => {
    expect(mayBeMinor(birthDate, today)).toBe(expected)
  })
})

describe('somebody surely is a minor', () => {
  it.each([
    ['2008-03-03', true],
    ['2008-03-02', false],
    ['2008-03', false],
    ['2008-04', true],
    ['2008', false],
    ['2009', true],
    [undefined, false],
    [null, false],
  ])('born %s: %s', (birthDate, expected) => {
    expect(isSurelyMinor(birthDate, today)).toBe(expected)
  })
})

it('a minor is reached by whoever answers for them, and nobody else is', () => {
  const members = [
    { isReferred: false, guardians: ['of a sister'] },
    { isReferred: true, guardians: ['of their own'] },
  ]
  expect(guardiansToReach({ birthDate: '2016' }, members, today)).toEqual(['of their own'])
  expect(guardiansToReach({}, members, today)).toEqual(['of their own'])
  expect(guardiansToReach({ birthDate: '1990' }, members, today)).toEqual([])
  expect(guardiansToReach({ birthDate: '2016' }, [], today)).toEqual([])
})

describe('a child lives with somebody', () => {
  it('who is a child there and can be a minor', () => {
    expect(livesWithChild([{ role: 'child', birthDate: '2016' }], today)).toBe(true)
    expect(livesWithChild([{ role: 'child' }], today)).toBe(true)
    expect(livesWithChild([{ role: 'child', birthDate: '1990' }], today)).toBe(false)
    expect(livesWithChild([{ role: 'otherRelative', birthDate: '2016' }], today)).toBe(false)
    expect(livesWithChild([], today)).toBe(false)
  })
})

describe('the first role in a household', () => {
  it.each([
    ['2008-03-03', 'child'],
    ['2008-03-02', 'adult'],
    ['2008', 'adult'],
    ['2009', 'child'],
    [undefined, 'adult'],
  ])('of somebody born %s is %s', (birthDate, expected) => {
    expect(firstRoleOf(birthDate, today)).toBe(expected)
  })

  it('is child for nobody who cannot be a minor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2026 }), (year) => {
        if (firstRoleOf(String(year), today) !== 'child') return
        expect(mayBeMinor(String(year), today)).toBe(true)
      }),
    )
  })
})
