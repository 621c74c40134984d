import { describe, expect, test } from 'vitest'
import { addDays } from '../time/index.ts'
import { closingFault } from './chain-moves.ts'
import { asksWhetherStarted, chainClockOf, chainDaysLeft, chainUrgencyOn } from './chain-state.ts'
import { compulsoryClock } from './compulsory-clock.ts'

const child = {
  birthDate: '2019-03-10',
  isBelgian: false,
  register: 'foreigners',
  firstRegisteredBelgiumOn: '2026-05-04',
  firstRegisteredHereOn: '2026-05-04',
} as const

describe('what a chain keeps of the clock', () => {
  test('says on every day of two years what the clock itself says', () => {
    const known = [
      child,
      { birthDate: '2021' },
      { birthDate: '2021-06', firstRegisteredHereOn: '2026-06-20', isBelgian: false },
      { birthDate: '2009-02-28', isBelgian: true, firstRegisteredBelgiumOn: '2009-03-01' },
    ] as const
    for (const inputs of known) {
      const { opens: _, ...kept } = chainClockOf(inputs, '2026-06-01')
      for (let on = '2026-01-01'; on < '2028-01-01'; on = addDays(on, 1)) {
        const { state } = compulsoryClock(inputs, on)
        if (state === 'tooYoung' || kept.questions.includes('birthDate')) continue
        expect([on, chainUrgencyOn(kept, on)]).toEqual([on, state])
      }
    }
  })

  test('opens for whom the clock runs, and for nobody without a birth date unless it is a child', () => {
    expect(chainClockOf(child, '2026-06-01')).toMatchObject({ opens: true, startsOn: '2026-07-03' })
    expect(chainClockOf({ birthDate: '1985' }, '2026-06-01').opens).toBe(false)
    expect(chainClockOf({}, '2026-06-01').opens).toBe(false)
    expect(chainClockOf({}, '2026-06-01', true)).toMatchObject({
      ...{ opens: true, startsOn: null, questions: ['birthDate'] },
    })
  })

  test('keeps whoever turns out to be too young in sight, with the day to come', () => {
    const young = chainClockOf({ birthDate: '2022-05' }, '2026-06-01')
    expect(young).toMatchObject({ opens: false, startsOn: '2027-09-01' })
    expect(chainUrgencyOn(young, '2026-06-01')).toBe('later')
    expect(chainDaysLeft(young, '2027-08-31')).toBe(1)
  })

  test('does not change with proof', () => {
    const on = '2026-06-01'
    expect(chainClockOf({ ...child, hasProofOfEducation: true }, on)).toEqual(
      chainClockOf(child, on),
    )
  })
})

test('whether a child started is asked once, from thirty days on, and not of education at home', () => {
  const proof = { enrolledOn: '2026-01-31', hasStarted: null, isEnded: false, isAtHome: false }
  expect(asksWhetherStarted(proof, '2026-03-01')).toBe(false)
  expect(asksWhetherStarted(proof, '2026-03-02')).toBe(true)
  expect(asksWhetherStarted({ ...proof, hasStarted: true }, '2026-03-02')).toBe(false)
  expect(asksWhetherStarted({ ...proof, isEnded: true }, '2026-03-02')).toBe(false)
  expect(asksWhetherStarted({ ...proof, isAtHome: true }, '2026-03-02')).toBe(false)
})

test('a move names the municipality, and eighteen comes after the last day', () => {
  expect(closingFault({ reason: 'moved' }, null, '2026-03-02')).toBe('municipalityMissing')
  expect(closingFault({ reason: 'deceased' }, null, '2026-03-02')).toBeUndefined()
  const turned18 = { reason: 'turned18' } as const
  expect(closingFault(turned18, '2026-03-02', '2026-03-02')).toBe('notYet18')
  expect(closingFault(turned18, '2026-03-01', '2026-03-02')).toBeUndefined()
  expect(closingFault(turned18, null, '2026-03-02')).toBeUndefined()
})
