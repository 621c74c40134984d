import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedCategories } from '../eligibility/index.ts'
import { cefrLevels, residenceGrounds } from '../persons/index.ts'
import { addDays } from '../time/index.ts'
import { type ProposalFacts, proposeReferrals } from './index.ts'

const on = '2026-03-02'
const nobody: ProposalFacts = { homeLanguages: [], dutchOral: null, dutchWritten: null }
const refugee: ProposalFacts = {
  ...nobody,
  birthDate: '1990-05-17',
  nationalities: ['SY'],
  register: 'foreigners',
  residenceGround: 'recognisedRefugee',
  residenceDocument: 'cardA',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-01-05',
  isFirstTitle: true,
}
const of = (facts: ProposalFacts) => proposeReferrals(facts, on)
const typesOf = (facts: ProposalFacts) => of(facts).map(({ type }) => type)

describe('an adult is proposed for', () => {
  it('civic integration, with the reason that the rules give', () => {
    expect(of(refugee)).toEqual([
      {
        type: 'civicIntegration',
        ground: 'obliged',
        reasons: ['newcomerObliged'],
        deskRoles: ['counsellor', 'languageAdvisor'],
      },
    ])
  })

  it.each(['entitled', 'exempt'] as const)(
    'it as %s, where staff say so and the rules do not',
    (judgedAs) => {
      expect(of({ ...refugee, judgedAs })).toMatchObject([
        { ground: judgedAs, reasons: ['newcomerEntitled'] },
      ])
    },
  )

  it('civic integration without a reason while the rules leave it open', () => {
    expect(of(nobody)).toMatchObject([{ ground: 'undetermined', reasons: [] }])
  })

  it('a talk with the language adviser too, unless both levels of Dutch are B1 or more', () => {
    const roles = (dutchOral: ProposalFacts['dutchOral'], dutchWritten = dutchOral) =>
      of({ ...refugee, dutchOral, dutchWritten })[0]?.deskRoles
    expect(roles('B1')).toEqual(['counsellor'])
    expect(roles('A2')).toEqual(['counsellor', 'languageAdvisor'])
    expect(roles('B1', 'A2')).toEqual(['counsellor', 'languageAdvisor'])
    expect(roles('C1', null)).toEqual(['counsellor', 'languageAdvisor'])
  })

  it('Dutch lessons alone, outside civic integration and without enough Dutch', () => {
    const asylum: ProposalFacts = {
      ...refugee,
      register: 'waiting',
      residenceGround: 'asylumApplicant',
      residenceDocument: 'immatriculationCertificate',
      hasOtherBasis: false,
    }
    expect(of(asylum)).toEqual([
      {
        type: 'dutchLanguage',
        ground: 'dutchOnly',
        reasons: ['wantsDutchLessons'],
        deskRoles: ['languageAdvisor'],
      },
    ])
    expect(of({ ...asylum, dutchOral: 'B1', dutchWritten: 'B2' })).toEqual([])
    expect(of({ ...asylum, homeLanguages: ['nl'] })).toEqual([])
    expect(of({ ...refugee, isTemporaryStay: true })).toEqual([])
    expect(typesOf({ ...refugee, judgedAs: 'outOfScope' })).toEqual(['dutchLanguage'])
  })
})

describe('a child is proposed for', () => {
  const child = (birthDate: string, more: Partial<ProposalFacts> = {}) =>
    proposeReferrals({ ...nobody, birthDate, ...more }, on).map(({ type }) => type)
  const onDay = (birthDate: string, day: string) =>
    proposeReferrals({ ...nobody, birthDate }, day).map(({ type }) => type)

  it('preschool from two and a half years', () => {
    expect(child('2023-09-02')).toEqual(['preschool'])
    expect(child('2023-09-03')).toEqual([])
  })

  it('school from 1 September of the year of the fifth birthday', () => {
    expect(onDay('2021-12-31', '2026-08-31')).toEqual(['preschool'])
    expect(onDay('2021-12-31', '2026-09-01')).toEqual(['compulsoryEducation'])
    expect(onDay('2022-01-01', '2026-09-01')).toEqual(['preschool'])
  })

  it('school until 18, and civic integration from then on', () => {
    expect(child('2008-03-03')).toEqual(['compulsoryEducation'])
    expect(child('2008-03-02')).toEqual(['civicIntegration'])
  })

  it('both while a birth date that is known in part leaves it open', () => {
    expect(child('2008')).toEqual(['civicIntegration', 'compulsoryEducation'])
    expect(child('2008-03')).toEqual(['civicIntegration', 'compulsoryEducation'])
    expect(child('2008-04')).toEqual(['compulsoryEducation'])
    expect(child('2023')).toEqual(['preschool'])
  })

  it('no school where there is one, or lessons at home', () => {
    for (const birthDate of ['2016-03-02', '2023-01-01']) {
      expect(child(birthDate, { schoolStatus: 'enrolled' })).toEqual([])
      expect(child(birthDate, { schoolStatus: 'homeEducation' })).toEqual([])
    }
    expect(child('2016-03-02', { schoolStatus: 'waiting' })).toEqual(['compulsoryEducation'])
    expect(child('2023-01-01', { schoolStatus: 'none' })).toEqual(['preschool'])
    expect(child('2008-03', { schoolStatus: 'enrolled' })).toEqual(['civicIntegration'])
  })

  it('nothing where Dutch is what is spoken at home', () => {
    expect(child('2016-03-02', { homeLanguages: ['nl'] })).toEqual([])
    expect(child('2016-03-02', { homeLanguages: ['nl', 'ar'] })).toEqual(['compulsoryEducation'])
  })
})

const isSchool = (type: string) => ['compulsoryEducation', 'preschool'].includes(type)

const anyFacts = fc.record({
  homeLanguages: fc.subarray(['nl', 'ar']),
  dutchOral: fc.constantFrom(null, ...cefrLevels),
  dutchWritten: fc.constantFrom(null, ...cefrLevels),
  birthDate: fc
    .tuple(fc.integer({ min: 0, max: 36_000 }), fc.constantFrom(4, 7, 10))
    .map(([days, length]) => addDays(on, -days).slice(0, length)),
  nationalities: fc.subarray(['BE', 'SY', 'FR']),
  residenceGround: fc.constantFrom(null, ...residenceGrounds),
  judgedAs: fc.constantFrom(undefined, ...judgedCategories),
})

describe('whoever it is', () => {
  it('is proposed for one referral of a kind at the most, and for one school', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const types = typesOf(facts)
        expect(new Set(types).size).toBe(types.length)
        expect(types.filter(isSchool).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('loses no proposal when less of the birth date is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts.judgedAs === undefined)
        const vague = typesOf({ ...facts, birthDate: facts.birthDate.slice(0, 4) })
        // What the rules leave open for a year is proposed as civic integration.
        const certain = typesOf(facts).filter((type) => type !== 'dutchLanguage')
        for (const type of certain) {
          if (isSchool(type)) expect(vague.some(isSchool)).toBe(true)
          else expect(vague).toContain(type)
        }
      }),
    )
  })
})
