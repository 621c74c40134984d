import { describe, expect, it } from 'vitest'
import { type ReceptionFacts, receptionEducation, schoolTrackOf } from './index.ts'

const newcomer: ReceptionFacts = {
  birthDate: '2012-05-17',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-01-05',
  homeLanguages: ['ar'],
  dutchOral: 'none',
  dutchWritten: 'none',
  monthsOfDutchSchooling: 0,
}
const of = (more: Partial<ReceptionFacts> = {}, on = '2026-03-02') =>
  receptionEducation({ ...newcomer, ...more }, on)
const stateOf = (condition: string, more: Partial<ReceptionFacts>, on?: string) =>
  of(more, on).conditions.find((one) => one.condition === condition)?.state

describe('reception education is open', () => {
  it('to who meets every condition', () => {
    expect(of()).toMatchObject({ state: 'holds', level: 'secondary', version: '2020-09' })
    expect(of().conditions.map(({ state }) => state)).toEqual(Array(5).fill('holds'))
  })

  it('to nobody who fails one of them, whatever else is unknown', () => {
    const more = { monthsOfDutchSchooling: 10, homeLanguages: null }
    expect(of(more).state).toBe('doesNotHold')
  })

  it('perhaps, where something is not known, which is then asked', () => {
    const { state, conditions } = of({ monthsOfDutchSchooling: null })
    expect(state).toBe('unknown')
    expect(conditions.filter(({ question }) => question !== undefined)).toEqual([
      {
        condition: 'fewMonthsInSchool',
        state: 'unknown',
        question: 'monthsOfDutchSchooling',
      },
    ])
  })

  it('to who stays in a reception centre by the age alone', () => {
    const centre = { isInReceptionCentre: true, homeLanguages: null, monthsOfDutchSchooling: 30 }
    expect(of(centre)).toMatchObject({ state: 'holds', conditions: [{ condition: 'age' }] })
    expect(of({ ...centre, birthDate: '2021-05-17' }).state).toBe('doesNotHold')
  })
})

describe('of the conditions', () => {
  it('the age counts on 31 December of the school year', () => {
    expect(of({ birthDate: '2013-12-31' }).level).toBe('secondary')
    expect(of({ birthDate: '2014-01-01' }).level).toBe('primary')
    expect(of({ birthDate: '2020-12-31' }).level).toBe('primary')
    expect(of({ birthDate: '2021-01-01' }).level).toBeUndefined()
    expect(of({ birthDate: '2007' }).level).toBeUndefined()
    expect(of({ birthDate: '2008' }).level).toBe('secondary')
  })

  it('the age is that of the school year to come, in July and August', () => {
    expect(of({ birthDate: '2014-01-01' }, '2026-06-30').level).toBe('primary')
    expect(of({ birthDate: '2014-01-01' }, '2026-07-01').level).toBe('secondary')
    expect(of({ birthDate: '2014-01-01' }, '2026-09-01').level).toBe('secondary')
  })

  it('the stay is a year at the most', () => {
    expect(stateOf('shortStay', {}, '2027-01-05')).toBe('holds')
    expect(stateOf('shortStay', {}, '2027-01-06')).toBe('doesNotHold')
    const here = { firstRegisteredBelgiumOn: null }
    expect(stateOf('shortStay', here, '2027-01-05')).toBe('unknown')
    expect(stateOf('shortStay', here, '2027-01-06')).toBe('doesNotHold')
    expect(stateOf('shortStay', { ...here, firstRegisteredHereOn: null })).toBe('unknown')
  })

  it('another language is spoken at home', () => {
    expect(stateOf('otherHomeLanguage', { homeLanguages: ['nl'] })).toBe('doesNotHold')
    expect(stateOf('otherHomeLanguage', { homeLanguages: ['nl', 'ar'] })).toBe('unknown')
    expect(stateOf('otherHomeLanguage', { homeLanguages: [] })).toBe('unknown')
  })

  it('the weaker level of Dutch counts, and one that is not known may be weak', () => {
    const dutch = (dutchOral: ReceptionFacts['dutchOral'], dutchWritten = dutchOral) =>
      stateOf('littleDutch', { dutchOral, dutchWritten })
    expect(dutch('A2')).toBe('holds')
    expect(dutch('B1', 'A2')).toBe('holds')
    expect(dutch('B1')).toBe('doesNotHold')
    expect(dutch('B1', null)).toBe('unknown')
    expect(dutch(null)).toBe('unknown')
  })

  it('school in Dutch was nine months at the most', () => {
    expect(stateOf('fewMonthsInSchool', { monthsOfDutchSchooling: 9 })).toBe('holds')
    expect(stateOf('fewMonthsInSchool', { monthsOfDutchSchooling: 10 })).toBe('doesNotHold')
  })
})

describe('a child is of an age for', () => {
  it('preschool from two and a half years on, or when it will be by 31 December', () => {
    expect(schoolTrackOf('2023-09-02', '2026-03-02')).toBe('preschool')
    expect(schoolTrackOf('2023-09-03', '2026-03-02')).toBeUndefined()
    expect(schoolTrackOf('2024-06-30', '2026-09-01')).toBe('preschool')
    expect(schoolTrackOf('2024-07-01', '2026-09-01')).toBeUndefined()
  })

  it('school from 1 September of the year of the fifth birthday until 18', () => {
    expect(schoolTrackOf('2021-12-31', '2026-08-31')).toBe('preschool')
    expect(schoolTrackOf('2021-12-31', '2026-09-01')).toBe('compulsoryEducation')
    expect(schoolTrackOf('2022-01-01', '2026-09-01')).toBe('preschool')
    expect(schoolTrackOf('2008-10-01', '2026-09-30')).toBe('compulsoryEducation')
    expect(schoolTrackOf('2008-10-01', '2026-10-01')).toBeUndefined()
  })
})
