import { describe, expect, it } from 'vitest'
import type { EligibilityFacts } from './eligibility-facts.ts'
import { on, refugee, since, targetGroupBelgian, unable } from './eligibility-samples.ts'
import { proposeEligibility } from './propose-eligibility.ts'
import { eligibilityRuleSets, ruleSetOn } from './rule-sets.ts'

describe('what is not known', () => {
  const ofSponsor: EligibilityFacts = { ...refugee, residenceGround: 'familyReunificationBelgian' }

  it('leaves it open, says what is missing, and where each answer would lead', () => {
    const { category, rule, article, missing, wouldChange } = proposeEligibility(ofSponsor, on)
    expect({ category, rule, article, missing }).toEqual({
      category: 'undetermined',
      rule: undefined,
      article: undefined,
      missing: ['sponsorUsedFreeMovement'],
    })
    expect(wouldChange).toContainEqual({
      fact: 'sponsorUsedFreeMovement',
      answer: true,
      category: 'exempt',
    })
    expect(wouldChange).toContainEqual({
      fact: 'sponsorUsedFreeMovement',
      answer: false,
      category: 'obliged',
    })
  })

  it.each<[EligibilityFacts, string[]]>([
    [{}, ['birthDate', 'register', 'residenceGround', 'firstRegisteredHereOn']],
    [{ birthDate: null }, ['birthDate']],
    [{ nationalities: [] }, ['nationalities']],
    [{ nationalities: [], residenceGround: null }, ['nationalities', 'residenceGround']],
    [{ birthDate: '2008' }, ['birthDate']],
    [{ ...targetGroupBelgian, parentBornAbroad: null }, ['parentBornAbroad']],
    [{ ...targetGroupBelgian, bornAbroad: null }, ['bornAbroad']],
    [
      { register: null, firstRegisteredHereOn: null },
      ['register', 'firstRegisteredHereOn', 'firstRegisteredIn'],
    ],
    [{ firstRegisteredHereOn: '2026-02-01' }, ['firstRegisteredIn']],
    [since('2024-01-01'), ['isFirstTitle']],
    [{ residenceGround: 'work', residenceDocument: null }, ['residenceDocument']],
    [{ residenceGround: 'work', residenceDocument: 'other' }, ['residenceDocument']],
    [unable, ['unableCertificateOn']],
    [{ residenceGround: 'work', residenceDocument: 'cardI' }, ['isTemporaryStay']],
    [{ ...since('2024-01-01'), birthDate: '2008-01-01' }, ['isFirstTitle']],
  ])('of %j is named: %j', (facts, missing) => {
    const known = Object.keys(facts).length === 0 ? {} : { ...refugee, ...facts }
    const proposal = proposeEligibility(known, on)
    expect(proposal.category).toBe('undetermined')
    expect(proposal.missing).toEqual(expect.arrayContaining(missing))
    if (Object.keys(facts).length > 0) expect(proposal.missing).toEqual(missing)
  })

  it('leaves nothing open when every answer leads to the same', () => {
    const retired = proposeEligibility({ ...ofSponsor, birthDate: '1950' }, on)
    expect(retired).toMatchObject({ category: 'exempt', rule: 'retired', missing: [] })
  })

  it('is taken to be no for exceptions, which say where a yes would lead', () => {
    const { category, wouldChange } = proposeEligibility({ ...refugee, hasDiploma: false }, on)
    expect(category).toBe('obliged')
    expect(wouldChange).toEqual([
      { fact: 'isTemporaryStay', answer: true, category: 'outOfScope' },
      { fact: 'isPermanentlyUnable', answer: true, category: 'exempt' },
      { fact: 'hasReceptionCertificate', answer: true, category: 'exempt' },
      { fact: 'isExemptLabourMigrant', answer: true, category: 'exempt' },
      { fact: 'isLongTermResident', answer: true, category: 'exempt' },
    ])
  })
})

it('says where each answer to what such a card leaves open would lead', () => {
  const trainee = proposeEligibility({ ...refugee, residenceDocument: 'cardJ' }, on)
  expect(trainee.wouldChange).toEqual(
    expect.arrayContaining([
      { fact: 'isTemporaryStay', answer: true, category: 'outOfScope' },
      { fact: 'isTemporaryStay', answer: false, category: 'obliged' },
    ]),
  )
})

it('says which rules a jurist still has to confirm', () => {
  const { rule, article, isUncertain } = proposeEligibility({ ...refugee, hasDiploma: true }, on)
  expect({ rule, article, isUncertain }).toEqual({
    rule: 'diploma',
    article: undefined,
    isUncertain: true,
  })
  expect(proposeEligibility(refugee, on).isUncertain).toBe(false)
})

it('says which known facts were looked at, and no others', () => {
  const child = { ...refugee, birthDate: '2015-04-01' }
  expect(proposeEligibility(child, on)).toMatchObject({
    category: 'minor',
    rule: 'minor',
    article: 'art. 26 §2',
    version: '2022-03',
    used: [
      'birthDate',
      'register',
      'residenceGround',
      'residenceDocument',
      'firstRegisteredHereOn',
    ],
  })
})

describe('tables follow each other', () => {
  const [first] = eligibilityRuleSets
  if (first === undefined) throw new Error('There is no table')
  const later = {
    ...first,
    version: 'later',
    validFrom: '2027-01-01',
    figures: { ...first.figures, exemptAge: 67 },
  }
  const sets = [first, later]

  it.each([
    ['2022-02-28', '2022-03', 'retired'],
    ['2022-03-01', '2022-03', 'retired'],
    ['2026-12-31', '2022-03', 'retired'],
    ['2027-01-01', 'later', 'obliged'],
  ])('on %s the table is %s, and somebody of 65 or 66 is %s', (day, version, rule) => {
    const born = `${Number(day.slice(0, 4)) - 66}-06-01`
    const facts = { ...refugee, birthDate: born, ...since(`${day.slice(0, 4)}-01-01`) }
    expect(proposeEligibility(facts, day, sets)).toMatchObject({ version, rule })
  })

  it('and without any nothing can be said', () => {
    expect(() => ruleSetOn(on, [])).toThrow(RangeError)
  })
})
