import type { Day } from '../time/index.ts'
import type { ConditionName } from './conditions.ts'
import type { EligibilityFigures } from './eligibility-figures.ts'
import type { EligibilityCategory, EligibilityRule } from './eligibility-vocabulary.ts'

/** When a rule holds: one condition, all of several, one of several, or not. */
export type Condition =
  | ConditionName
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** One line of the table. */
export interface EligibilityRow {
  readonly rule: EligibilityRule
  readonly when: Condition
  readonly category: Exclude<EligibilityCategory, 'undetermined'>
  /** Outside civic integration, and Dutch lessons stay possible. */
  readonly dutchOnly?: true
  /** Where the rule stands in the decree; absent where no article is known for sure. */
  readonly article?: string
  /** Whether a jurist still has to confirm the rule against the text of the decree. */
  readonly isUncertain?: true
}

/** The table as it applies from a day on, until the next one does. */
export interface EligibilityRuleSet {
  /** Names this table in what is kept; never given to another one. */
  readonly version: string
  readonly validFrom: Day
  readonly figures: EligibilityFigures
  readonly rows: readonly EligibilityRow[]
}

const asylumAlone: Condition = { all: ['asksProtection', { not: 'hasOtherBasis' }] }

const targetGroupBelgian: Condition = { all: ['isBelgian', 'bornAbroad', 'parentBornAbroad'] }

/** Who becomes a candidate for the obligation (art. 27 §1). Ministers of religion are not asked for. */
const candidate: Condition = {
  all: [
    'isOfAge',
    'hasTitle',
    {
      any: [
        {
          all: [
            { not: 'isBelgian' },
            { not: 'cameAsMinor' },
            'isFirstTitle',
            'firstRegisteredInFlanders',
          ],
        },
        { all: [targetGroupBelgian, 'registeredLately'] },
        { all: [{ not: 'isBelgian' }, 'cameOfAgeAsNewcomer'] },
        { all: ['firstRegisteredElsewhere', 'movedWithinYears'] },
      ],
    },
  ],
}

/**
 * The tables by the day from which they apply, the oldest first. From 1 March 2022 those who ask for
 * international protection are outside civic integration.
 */
export const eligibilityRuleSets: readonly EligibilityRuleSet[] = [
  {
    version: '2022-03',
    validFrom: '2022-03-01',
    figures: {
      fullAge: 18,
      exemptAge: 65,
      newcomerMonths: 12,
      elsewhereYears: 5,
      enrolmentMonths: 3,
    },
    rows: [
      {
        rule: 'notRegistered',
        when: { any: ['isUnregistered', 'isVisitor', 'hasNoRightToStay'] },
        category: 'outOfScope',
        dutchOnly: true,
        article: 'art. 26',
      },
      {
        rule: 'asylumApplicant',
        when: { all: [asylumAlone, { not: 'signedContractBeforeExclusion' }] },
        category: 'outOfScope',
        dutchOnly: true,
        article: 'art. 26',
      },
      {
        rule: 'asylumApplicantWithContract',
        when: asylumAlone,
        category: 'entitled',
      },
      { rule: 'temporaryStay', when: 'isTemporaryStay', category: 'outOfScope', isUncertain: true },
      {
        rule: 'minor',
        when: { all: [{ not: 'isOfAge' }, { not: 'canFollowBesideSchool' }] },
        category: 'minor',
        article: 'art. 26 §2',
      },
      {
        rule: 'belgian',
        when: { all: ['isBelgian', { not: targetGroupBelgian }] },
        category: 'outOfScope',
        dutchOnly: true,
        article: 'art. 26',
      },
      {
        rule: 'noCandidate',
        when: { not: candidate },
        category: 'entitled',
        article: 'art. 26',
      },
      {
        rule: 'euCitizen',
        when: { all: [{ not: 'isBelgian' }, 'isEuCitizen'] },
        category: 'exempt',
        article: 'art. 27 §2',
      },
      {
        rule: 'familyOfFreeMovement',
        when: {
          any: ['joinsEuCitizen', { all: ['joinsBelgian', 'sponsorUsedFreeMovement'] }],
        },
        category: 'exempt',
        isUncertain: true,
      },
      { rule: 'retired', when: 'hasExemptAge', category: 'exempt' },
      {
        rule: 'permanentlyUnable',
        when: { all: ['isPermanentlyUnable', 'hasUnableCertificate'] },
        category: 'exempt',
      },
      {
        rule: 'receptionEducation',
        when: 'hasReceptionCertificate',
        category: 'exempt',
      },
      { rule: 'diploma', when: 'hasDiploma', category: 'exempt', isUncertain: true },
      {
        rule: 'labourMigrant',
        when: 'isExemptLabourMigrant',
        category: 'exempt',
        isUncertain: true,
      },
      {
        rule: 'longTermResident',
        when: 'isLongTermResident',
        category: 'exempt',
        isUncertain: true,
      },
      {
        rule: 'temporaryProtection',
        when: 'hasTemporaryProtection',
        category: 'entitled',
        isUncertain: true,
      },
      { rule: 'obliged', when: 'always', category: 'obliged', article: 'art. 27 §1' },
    ],
  },
]

/**
 * @param on the day to know it on
 * @param sets tables, the oldest first
 * @returns the table that applies on that day, or the first of them for an earlier day
 * @throws RangeError when there are none
 */
export function ruleSetOn(
  on: Day,
  sets: readonly EligibilityRuleSet[] = eligibilityRuleSets,
): EligibilityRuleSet {
  const found = sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]
  if (found === undefined) throw new RangeError('There are no eligibility rules')
  return found
}
