import {
  ageRange,
  eeaCountries,
  type PartialDate,
  type ResidenceDocument,
  type ResidenceGround,
} from '../persons/index.ts'
import { addMonths, type Day } from '../time/index.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'
import type { EligibilityFigures } from './eligibility-figures.ts'
import type { EligibilityFactName } from './eligibility-vocabulary.ts'

/** What a condition looks at beside the facts. */
export interface ConditionContext {
  /** The day to know it on. */
  readonly on: Day
  readonly figures: EligibilityFigures
}

/** Whether something is so; undefined when the facts do not tell. */
export type Truth = boolean | undefined

interface ConditionTest {
  /** The facts it looks at; the first is the one that can be known and still not tell. */
  readonly facts: readonly EligibilityFactName[]
  readonly holds: (facts: EligibilityFacts, context: ConditionContext) => Truth
}

/** Grounds that are a right to stay for more than three months, whatever paper shows it for now. */
const settledGrounds: readonly ResidenceGround[] = [
  'recognisedRefugee',
  'subsidiaryProtection',
  'temporaryProtection',
  'regularisation',
  'humanTrafficking',
]

/** Grounds that often come years after the registration of those who waited for them. */
export const groundsAfterWaiting: readonly ResidenceGround[] = [
  'recognisedRefugee',
  'subsidiaryProtection',
  'regularisation',
  'humanTrafficking',
  'unaccompaniedMinor',
]

/** Papers of those who still wait for a decision. */
const waitingDocuments: readonly ResidenceDocument[] = [
  'immatriculationCertificate',
  'annex3',
  'annex15',
  'annex19',
  'annex26',
  'annex35',
  'none',
]

/** Cards that trainees within a company have too, whose stay is temporary. */
const temporaryDocuments: readonly ResidenceDocument[] = ['cardI', 'cardJ']

/** Every condition by the name that the tables use. */
const tests = {
  always: { facts: [], holds: () => true },
  isUnregistered: {
    facts: ['register', 'firstRegisteredHereOn'],
    holds: ({ register, firstRegisteredHereOn: here }) =>
      register || !here ? is(register, 'none') : false,
  },
  isVisitor: {
    facts: ['residenceDocument'],
    // A file without this paper says nothing: nobody has to prove that they are no visitor.
    holds: ({ residenceDocument }) => residenceDocument === 'annex3',
  },
  hasNoRightToStay: {
    facts: ['residenceGround'],
    holds: ({ residenceGround }) => is(residenceGround, 'none'),
  },
  asksProtection: {
    facts: ['residenceGround'],
    holds: ({ residenceGround }) => is(residenceGround, 'asylumApplicant'),
  },
  hasTemporaryProtection: {
    facts: ['residenceGround'],
    holds: ({ residenceGround }) => is(residenceGround, 'temporaryProtection'),
  },
  joinsEuCitizen: {
    facts: ['residenceGround'],
    holds: ({ residenceGround }) => is(residenceGround, 'familyReunificationEu'),
  },
  joinsBelgian: {
    facts: ['residenceGround'],
    holds: ({ residenceGround }) => is(residenceGround, 'familyReunificationBelgian'),
  },
  isBelgian: { facts: ['nationalities', 'residenceGround'], holds: isBelgian },
  isEuCitizen: {
    facts: ['nationalities', 'residenceGround'],
    holds: ({ nationalities, residenceGround }) => {
      if (residenceGround === 'euCitizen') return true
      return nationalities?.length
        ? nationalities.some((code) => eeaCountries.has(code))
        : undefined
    },
  },
  hasTitle: { facts: ['residenceDocument', 'residenceGround'], holds: hasTitle },
  isOfAge: {
    facts: ['birthDate'],
    holds: ({ birthDate }, { on, figures }) => hasAge(birthDate, figures.fullAge, on),
  },
  hasExemptAge: {
    facts: ['birthDate'],
    holds: ({ birthDate }, { on, figures }) => hasAge(birthDate, figures.exemptAge, on),
  },
  cameAsMinor: {
    facts: ['isFirstTitle', 'birthDate', 'firstRegisteredBelgiumOn', 'residenceGround'],
    holds: (facts, { figures }) => {
      const asMinor = registeredAsMinor(facts, figures)
      const mayHaveWaited = includes(groundsAfterWaiting, facts.residenceGround)
      if (asMinor !== true || !mayHaveWaited) return asMinor
      // Registered as a minor, and perhaps of age when the right to stay came.
      return not(facts.isFirstTitle)
    },
  },
  cameOfAgeAsNewcomer: {
    facts: ['birthDate', 'firstRegisteredBelgiumOn'],
    holds: (facts, { figures }) => {
      const { firstRegisteredBelgiumOn: belgium, birthDate } = facts
      const asMinor = registeredAsMinor(facts, figures)
      if (!belgium || asMinor !== true) return asMinor
      return hasAge(birthDate, figures.fullAge, addMonths(belgium, figures.newcomerMonths))
    },
  },
  registeredLately: {
    facts: ['firstRegisteredBelgiumOn'],
    holds: ({ firstRegisteredBelgiumOn: belgium }, { on, figures }) =>
      belgium ? on <= addMonths(belgium, figures.newcomerMonths) : undefined,
  },
  isFirstTitle: {
    facts: ['isFirstTitle', 'firstRegisteredBelgiumOn'],
    // Somebody who was registered this lately had no earlier title to stay.
    holds: ({ isFirstTitle, firstRegisteredBelgiumOn: belgium }, { on, figures }) =>
      isFirstTitle ??
      (belgium && on <= addMonths(belgium, figures.newcomerMonths) ? true : undefined),
  },
  firstRegisteredInFlanders: {
    facts: ['firstRegisteredIn', 'firstRegisteredBelgiumOn', 'firstRegisteredHereOn'],
    holds: (facts) => is(firstRegistration(facts), 'flanders'),
  },
  firstRegisteredElsewhere: {
    facts: ['firstRegisteredIn', 'firstRegisteredBelgiumOn', 'firstRegisteredHereOn'],
    holds: (facts) => is(firstRegistration(facts), 'elsewhere'),
  },
  movedWithinYears: {
    facts: ['firstRegisteredBelgiumOn', 'firstRegisteredHereOn'],
    holds: ({ firstRegisteredBelgiumOn: belgium, firstRegisteredHereOn: here }, { figures }) =>
      belgium && here ? here <= addMonths(belgium, 12 * figures.elsewhereYears) : undefined,
  },
  bornAbroad: answer('bornAbroad'),
  parentBornAbroad: answer('parentBornAbroad'),
  sponsorUsedFreeMovement: answer('sponsorUsedFreeMovement'),
  isTemporaryStay: {
    facts: ['isTemporaryStay', 'residenceDocument'],
    // Such a card is also given to others than trainees.
    holds: ({ isTemporaryStay, residenceDocument }) =>
      isTemporaryStay ?? (includes(temporaryDocuments, residenceDocument) ? undefined : false),
  },
  hasUnableCertificate: {
    facts: ['unableCertificateOn'],
    holds: ({ unableCertificateOn }, { on }) =>
      unableCertificateOn ? unableCertificateOn <= on : undefined,
  },
  hasOtherBasis: exception('hasOtherBasis'),
  signedContractBeforeExclusion: exception('signedContractBeforeExclusion'),
  canFollowBesideSchool: exception('canFollowBesideSchool'),
  isPermanentlyUnable: exception('isPermanentlyUnable'),
  hasReceptionCertificate: exception('hasReceptionCertificate'),
  hasDiploma: exception('hasDiploma'),
  isExemptLabourMigrant: exception('isExemptLabourMigrant'),
  isLongTermResident: exception('isLongTermResident'),
} as const satisfies Record<string, ConditionTest>

export type ConditionName = keyof typeof tests

/** Every condition with the facts it looks at. */
export const conditionTests: Readonly<Record<ConditionName, ConditionTest>> = tests

/**
 * How exceptions are read that few people fall under: nobody is asked for them, and they count as not so
 * until somebody says that they are.
 */
export const exceptions = [
  'hasOtherBasis',
  'signedContractBeforeExclusion',
  'isTemporaryStay',
  'canFollowBesideSchool',
  'isPermanentlyUnable',
  'hasReceptionCertificate',
  'hasDiploma',
  'isExemptLabourMigrant',
  'isLongTermResident',
] as const satisfies readonly (keyof EligibilityFacts)[]

type YesNo =
  | (typeof exceptions)[number]
  | 'bornAbroad'
  | 'parentBornAbroad'
  | 'sponsorUsedFreeMovement'

function answer(name: YesNo): ConditionTest {
  return { facts: [name], holds: (facts) => facts[name] ?? undefined }
}

function exception(name: (typeof exceptions)[number]): ConditionTest {
  return { facts: [name], holds: (facts) => facts[name] ?? false }
}

function is<T>(known: T | null | undefined, wanted: T): Truth {
  return known === null || known === undefined ? undefined : known === wanted
}

function not(truth: Truth | null): Truth {
  return truth === undefined || truth === null ? undefined : !truth
}

function includes<T>(values: readonly T[], value: T | null | undefined): boolean {
  return values.some((one) => one === value)
}

function registeredAsMinor(
  { firstRegisteredBelgiumOn: belgium, birthDate }: EligibilityFacts,
  { fullAge }: EligibilityFigures,
): Truth {
  return not(belgium ? hasAge(birthDate, fullAge, belgium) : undefined)
}

function hasAge(birthDate: PartialDate | null | undefined, age: number, on: Day): Truth {
  if (!birthDate) return undefined
  const { youngest, oldest } = ageRange(birthDate, on)
  if (youngest >= age) return true
  return oldest < age ? false : undefined
}

function isBelgian({ nationalities, residenceGround }: EligibilityFacts): Truth {
  if (residenceGround === 'belgian') return true
  if (nationalities?.length) return nationalities.includes('BE')
  // Any other ground is one of somebody who is no Belgian.
  return residenceGround ? false : undefined
}

function hasTitle(facts: EligibilityFacts): Truth {
  const { residenceDocument, residenceGround } = facts
  if (isBelgian(facts) === true) return true
  if (includes(settledGrounds, residenceGround)) return true
  if (!residenceDocument || residenceDocument === 'other') return undefined
  return !waitingDocuments.includes(residenceDocument)
}

function firstRegistration({
  firstRegisteredIn,
  firstRegisteredBelgiumOn,
  firstRegisteredHereOn,
}: EligibilityFacts): EligibilityFacts['firstRegisteredIn'] {
  const isHere = firstRegisteredBelgiumOn && firstRegisteredBelgiumOn === firstRegisteredHereOn
  return isHere ? 'flanders' : firstRegisteredIn
}
