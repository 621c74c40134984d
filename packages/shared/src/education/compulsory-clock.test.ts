import { describe, expect, it } from 'vitest'
import {
  type ClockInputs,
  clockInputsOf,
  compulsoryClock,
  educationRuleSets,
  educationRulesOn,
} from './index.ts'

const child: ClockInputs = {
  birthDate: '2016-03-02',
  isBelgian: false,
  register: 'foreigners',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-01-05',
}
const on = (day: string, more: Partial<ClockInputs> = {}) =>
  compulsoryClock({ ...child, ...more }, day)
const stateOn = (day: string, more: Partial<ClockInputs> = {}) => on(day, more).state

describe('compulsory education begins', () => {
  it('on the 60th day after registration, which itself does not count', () => {
    expect(on('2026-01-05').startsOn).toEqual({ earliest: '2026-03-06', latest: '2026-03-06' })
  })

  it('a day sooner where the rules count the day of registration', () => {
    const [rules] = educationRuleSets
    if (rules === undefined) throw new Error('No rules')
    const term = { ...rules.compulsory.registrationTerm, countsDayOfRegistration: true }
    const counting = { ...rules, compulsory: { ...rules.compulsory, registrationTerm: term } }
    expect(compulsoryClock(child, '2026-01-05', [counting]).startsOn?.latest).toBe('2026-03-05')
  })

  it('on 1 September of the year of the fifth birthday, when that is later', () => {
    expect(on('2026-01-05', { birthDate: '2021-12-31' }).startsOn?.latest).toBe('2026-09-01')
    expect(on('2026-01-05', { birthDate: '2021' }).startsOn?.latest).toBe('2026-09-01')
  })

  it('for a Belgian with the registration', () => {
    expect(on('2026-01-05', { isBelgian: true }).startsOn?.latest).toBe('2026-01-05')
  })
})

describe('the clock', () => {
  it('is yellow 30 and red 10 days before, and overdue after it', () => {
    expect(stateOn('2026-02-03')).toBe('later')
    expect(stateOn('2026-02-04')).toBe('soon')
    expect(stateOn('2026-02-23')).toBe('soon')
    expect(stateOn('2026-02-24')).toBe('urgent')
    expect(on('2026-03-06')).toMatchObject({ state: 'urgent', daysLeft: 0 })
    expect(on('2026-03-07')).toMatchObject({ state: 'overdue', daysLeft: -1 })
  })

  it('stops with proof that the child goes to school or is taught at home', () => {
    expect(stateOn('2026-03-07', { hasProofOfEducation: true })).toBe('met')
    expect(stateOn('2026-03-07', { hasProofOfEducation: false })).toBe('overdue')
  })

  it('does not run for a child of three, and not before the year in which school begins', () => {
    expect(stateOn('2026-03-02', { birthDate: '2022-03-03' })).toBe('tooYoung')
    expect(stateOn('2026-12-31', { birthDate: '2022-01-01' })).toBe('tooYoung')
    expect(stateOn('2027-01-01', { birthDate: '2022-01-01' })).toBe('later')
    expect(on('2026-03-02', { birthDate: '2022-03-03' }).startsOn).toBeUndefined()
  })

  it('does not run for who is in no register, who can go to school all the same', () => {
    expect(stateOn('2026-03-02', { register: 'none' })).toBe('notRegistered')
  })

  it('gives a date for now while the residence is still to be checked', () => {
    expect(on('2026-03-02', { isResidenceCheckOpen: true })).toMatchObject({
      isProvisional: true,
      startsOn: { latest: '2026-03-06' },
    })
    expect(on('2026-03-02').isProvisional).toBe(false)
  })

  it('ends on the eve of the 18th birthday, or on 30 June before it', () => {
    expect(on('2026-03-02', { birthDate: '2008-03-03' }).lastDay?.latest).toBe('2026-03-02')
    expect(on('2026-03-02', { birthDate: '2008-02-29' }).lastDay?.latest).toBe('2026-02-28')
    expect(on('2026-03-02', { birthDate: '2008-07-01' }).lastDay?.latest).toBe('2026-06-30')
    expect(on('2026-03-02', { birthDate: '2008-12-31' }).lastDay?.latest).toBe('2026-06-30')
    expect(stateOn('2026-07-01', { birthDate: '2008-12-31' })).toBe('tooOld')
  })

  it('never runs for who would only begin after the end', () => {
    const late = { birthDate: '2008-05-01', firstRegisteredBelgiumOn: '2026-03-02' }
    expect(stateOn('2026-03-02', { ...late, firstRegisteredHereOn: '2026-03-02' })).toBe('tooOld')
  })

  it('names the rules that it used', () => {
    expect(on('2026-03-02').version).toBe('2020-09')
  })
})

describe('what is known in part', () => {
  it('of the registration gives a range, and asks for it', () => {
    expect(on('2026-02-03', { firstRegisteredBelgiumOn: null })).toMatchObject({
      state: 'question',
      startsOn: { earliest: '2021-09-01', latest: '2026-03-06' },
      questions: ['firstRegisteredBelgiumOn'],
    })
    expect(on('2026-02-04', { firstRegisteredBelgiumOn: null })).toMatchObject({
      state: 'soon',
      questions: ['firstRegisteredBelgiumOn'],
    })
  })

  it('asks nothing where the answer changes nothing', () => {
    const small = { birthDate: '2021-04-01', firstRegisteredBelgiumOn: null }
    expect(on('2026-03-02', small)).toMatchObject({ state: 'later', questions: [] })
  })

  it('asks for a registration of which nothing is known', () => {
    const none = { register: null, firstRegisteredBelgiumOn: null, firstRegisteredHereOn: null }
    expect(on('2026-03-02', none)).toMatchObject({
      state: 'question',
      startsOn: undefined,
      questions: ['firstRegisteredBelgiumOn'],
    })
  })

  it('of a birth date asks for it where the end hangs on it', () => {
    expect(stateOn('2026-01-01', { birthDate: '2008' })).toBe('question')
    expect(on('2026-05-01', { birthDate: '2008' })).toMatchObject({
      lastDay: { earliest: '2025-12-31', latest: '2026-06-30' },
      questions: ['birthDate'],
    })
    const sooner = { firstRegisteredBelgiumOn: '2025-01-05', firstRegisteredHereOn: '2025-01-05' }
    expect(on('2025-12-31', { ...sooner, birthDate: '2008' }).questions).toEqual([])
    expect(on('2026-01-01', { ...sooner, birthDate: '2008' }).questions).toEqual(['birthDate'])
  })

  it('of a birth date asks for it where that tells whether it begins at all', () => {
    const late = { firstRegisteredBelgiumOn: '2025-11-02', firstRegisteredHereOn: '2025-11-02' }
    expect(on('2025-11-10', { ...late, birthDate: '2008' })).toMatchObject({
      state: 'question',
      questions: ['birthDate'],
    })
    expect(on('2025-11-10', { ...late, birthDate: '2008-01-01' }).state).toBe('tooOld')
    expect(on('2025-11-10', { ...late, birthDate: '2008-12-31' }).state).toBe('later')
  })

  it('of no birth date at all is a question', () => {
    expect(on('2026-03-02', { birthDate: null })).toMatchObject({
      state: 'question',
      startsOn: undefined,
      lastDay: undefined,
      questions: ['birthDate'],
    })
  })
})

describe('of a file the clock reads', () => {
  it('what is known, and of the nationality only whether it is Belgian', () => {
    const file = {
      givenName: 'Sami',
      birthDate: '2016-03-02',
      nationalities: ['SY', 'BE'],
      register: null,
      firstRegisteredBelgiumOn: '2026-01-05',
    }
    expect(clockInputsOf(file)).toEqual({
      birthDate: '2016-03-02',
      isBelgian: true,
      firstRegisteredBelgiumOn: '2026-01-05',
    })
    expect(clockInputsOf({ nationalities: ['SY'] })).toEqual({ isBelgian: false })
    expect(clockInputsOf({ residenceGround: 'belgian' })).toEqual({ isBelgian: true })
    expect(clockInputsOf({ residenceGround: 'work' })).toEqual({ isBelgian: false })
    expect(clockInputsOf({ nationalities: [] })).toEqual({})
  })
})

describe('the rules of education', () => {
  it('are those of the day, or the first ones before that', () => {
    expect(educationRulesOn('2026-03-02').version).toBe('2020-09')
    expect(educationRulesOn('2019-01-01').version).toBe('2020-09')
    expect(() => educationRulesOn('2026-03-02', [])).toThrow(RangeError)
  })

  it('name where each of them is written', () => {
    for (const { compulsory, preschool, reception } of educationRuleSets) {
      const sources = [compulsory, compulsory.registrationTerm, preschool, reception]
      for (const { source } of sources) expect(source).not.toBe('')
    }
  })
})
