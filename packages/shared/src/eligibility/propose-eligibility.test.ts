import { describe, expect, it } from 'vitest'
import type { EligibilityFacts } from './eligibility-facts.ts'
import { joining, on, refugee, since, targetGroupBelgian, unable } from './eligibility-samples.ts'
import type { EligibilityCategory, EligibilityRule } from './eligibility-vocabulary.ts'
import { proposeEligibility } from './propose-eligibility.ts'
import { eligibilityRuleSets } from './rule-sets.ts'

function outcome(facts: EligibilityFacts, day = on) {
  const { category, rule, dutchOnly } = proposeEligibility(facts, day)
  return { category, rule, dutchOnly }
}

const examples: [EligibilityRule, EligibilityFacts, EligibilityCategory, boolean][] = [
  ['notRegistered', { register: 'none' }, 'outOfScope', true],
  ['notRegistered', { residenceDocument: 'annex3' }, 'outOfScope', true],
  ['notRegistered', { residenceGround: 'none' }, 'outOfScope', true],
  ['asylumApplicant', { residenceGround: 'asylumApplicant' }, 'outOfScope', true],
  [
    'asylumApplicantWithContract',
    { residenceGround: 'asylumApplicant', signedContractBeforeExclusion: true },
    'entitled',
    false,
  ],
  ['temporaryStay', { isTemporaryStay: true }, 'outOfScope', false],
  ['minor', { birthDate: '2015' }, 'minor', false],
  ['belgian', { ...targetGroupBelgian, bornAbroad: false }, 'outOfScope', true],
  ['belgian', { ...targetGroupBelgian, parentBornAbroad: false }, 'outOfScope', true],
  ['noCandidate', { isFirstTitle: false }, 'entitled', false],
  ['noCandidate', { birthDate: '2009-06-01', canFollowBesideSchool: true }, 'entitled', false],
  ['euCitizen', { nationalities: ['PL'], residenceGround: 'euCitizen' }, 'exempt', false],
  ['euCitizen', { nationalities: ['MA', 'ES'], residenceGround: 'other' }, 'exempt', false],
  ['obliged', { ...targetGroupBelgian, nationalities: ['BE', 'FR'] }, 'obliged', false],
  ['euCitizen', { nationalities: ['CH'], residenceGround: 'other' }, 'exempt', false],
  ['familyOfFreeMovement', { residenceGround: 'familyReunificationEu' }, 'exempt', false],
  [
    'familyOfFreeMovement',
    { residenceGround: 'familyReunificationBelgian', sponsorUsedFreeMovement: true },
    'exempt',
    false,
  ],
  ['retired', { birthDate: '1950' }, 'exempt', false],
  [
    'permanentlyUnable',
    { isPermanentlyUnable: true, unableCertificateOn: '2026-03-02' },
    'exempt',
    false,
  ],
  ['receptionEducation', { hasReceptionCertificate: true }, 'exempt', false],
  ['diploma', { hasDiploma: true }, 'exempt', false],
  ['labourMigrant', { isExemptLabourMigrant: true }, 'exempt', false],
  ['longTermResident', { isLongTermResident: true }, 'exempt', false],
  ['temporaryProtection', { residenceGround: 'temporaryProtection' }, 'entitled', false],
  ['obliged', {}, 'obliged', false],
  ['obliged', { residenceGround: 'familyReunificationThirdCountry' }, 'obliged', false],
  [
    'obliged',
    { residenceGround: 'familyReunificationBelgian', sponsorUsedFreeMovement: false },
    'obliged',
    false,
  ],
  ['obliged', { residenceGround: 'asylumApplicant', hasOtherBasis: true }, 'obliged', false],
  ['obliged', targetGroupBelgian, 'obliged', false],
]

describe('every rule decides', () => {
  it.each(examples)('%s: %j is %s', (rule, facts, category, dutchOnly) => {
    expect(outcome({ ...refugee, ...facts })).toEqual({ category, rule, dutchOnly })
  })

  it('and none is without an example', () => {
    const decided = new Set(examples.map(([rule]) => rule))
    for (const { rows } of eligibilityRuleSets) {
      expect(rows.map(({ rule }) => rule).filter((rule) => !decided.has(rule))).toEqual([])
    }
  })
})

describe('a boundary has two sides', () => {
  const belgianSince = (day: string) => ({ ...targetGroupBelgian, ...since(day) })
  const movedOn = (here: string, belgium = '2021-03-02') => ({
    firstRegisteredBelgiumOn: belgium,
    firstRegisteredHereOn: here,
    firstRegisteredIn: 'elsewhere' as const,
  })

  it.each<[string, string, EligibilityFacts, EligibilityRule | undefined]>([
    ['17', on, { birthDate: '2008-03-03' }, 'minor'],
    ['18', on, { birthDate: '2008-03-02' }, 'obliged'],
    ['17, born on a leap day', '2026-02-28', { birthDate: '2008-02-29' }, 'minor'],
    ['18, born on a leap day', '2026-03-01', { birthDate: '2008-02-29' }, 'obliged'],
    ['perhaps 18, by the month', on, { birthDate: '2008-03' }, undefined],
    ['18, by the month', on, { birthDate: '2008-02' }, 'obliged'],
    ['17, by the month', on, { birthDate: '2008-04' }, 'minor'],
    ['perhaps 18, by the year', on, { birthDate: '2008' }, undefined],
    ['17, by the year', on, { birthDate: '2009' }, 'minor'],
    ['64', on, { birthDate: '1961-03-03' }, 'obliged'],
    ['65', on, { birthDate: '1961-03-02' }, 'retired'],
    ['perhaps 65, by the month', on, { birthDate: '1961-03' }, undefined],
    ['65, by the month', on, { birthDate: '1961-02' }, 'retired'],
    ['64, by the month', on, { birthDate: '1961-04' }, 'obliged'],
    ['perhaps 65, by the year', on, { birthDate: '1961' }, undefined],
    ['65, by the year', on, { birthDate: '1960' }, 'retired'],
    ['a Belgian, 12 months', on, belgianSince('2025-03-02'), 'obliged'],
    ['a Belgian, longer', on, belgianSince('2025-03-01'), 'noCandidate'],
    ['a Belgian, 12 months from a leap day', '2025-02-28', belgianSince('2024-02-29'), 'obliged'],
    ['a Belgian, longer', '2025-03-01', belgianSince('2024-02-29'), 'noCandidate'],
    ['a first title, 12 months', on, since('2025-03-02'), 'obliged'],
    ['perhaps a first title, longer', on, since('2025-03-01'), undefined],
    ['of age in 12 months', on, { ...since('2025-03-02'), birthDate: '2008-03-02' }, 'obliged'],
    [
      'of age later',
      on,
      { ...joining, ...since('2025-03-01'), birthDate: '2008-03-02' },
      'noCandidate',
    ],
    [
      'of age later, recognised as a minor',
      on,
      { ...since('2025-03-01'), birthDate: '2008-03-02', isFirstTitle: false },
      'noCandidate',
    ],
    [
      'of age later, recognised since',
      on,
      { ...since('2025-03-01'), birthDate: '2008-03-02', isFirstTitle: true },
      'obliged',
    ],
    ['moved in 5 years', on, movedOn('2026-03-02'), 'obliged'],
    ['moved later', '2026-03-03', movedOn('2026-03-03'), 'noCandidate'],
    ['moved in 5 years', on, movedOn('2025-02-28', '2020-02-29'), 'obliged'],
    ['moved later', on, movedOn('2025-03-01', '2020-02-29'), 'noCandidate'],
    ['certificate of today', on, { ...unable, unableCertificateOn: on }, 'permanentlyUnable'],
    ['of tomorrow', on, { ...unable, unableCertificateOn: '2026-03-03' }, 'obliged'],
  ])('%s (%s): %j leads to %s', (_, day, facts, rule) => {
    expect(outcome({ ...refugee, ...facts }, day).rule).toBe(rule)
  })
})

describe('three months to enrol', () => {
  it.each<[EligibilityFacts, string | undefined]>([
    [since('2026-01-05'), '2026-04-05'],
    [since('2025-11-30'), '2026-02-28'],
    [since('2023-11-30'), undefined],
    [{ ...since('2023-11-30'), isFirstTitle: true }, '2024-02-29'],
    [{ birthDate: '2008-03-02' }, '2026-06-02'],
    [{ birthDate: '2008-03-01', ...since('2025-12-01') }, '2026-06-01'],
    [{ birthDate: '2008-02-29' }, '2026-06-01'],
    [{ birthDate: '2008-02' }, undefined],
    [{ birthDate: '1990' }, '2026-04-05'],
    [{ residenceGround: 'temporaryProtection' }, undefined],
    // Nobody knows when the right to stay came, or where in Flanders somebody lived before.
    [{ residenceGround: 'recognisedRefugee' }, undefined],
    [{ firstRegisteredHereOn: '2026-02-01', firstRegisteredIn: 'flanders' }, undefined],
    [
      {
        firstRegisteredBelgiumOn: '2022-01-01',
        firstRegisteredHereOn: '2026-02-01',
        firstRegisteredIn: 'elsewhere',
      },
      '2026-05-01',
    ],
  ])('of %j end on %s', (facts, day) => {
    expect(proposeEligibility({ ...joining, ...facts }, on).enrolBy).toBe(day)
  })
})
