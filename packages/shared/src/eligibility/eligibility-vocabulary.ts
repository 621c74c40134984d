/**
 * What the agency would probably say of somebody, as far as the decree tells (decree of 7 June 2013 on
 * integration and civic integration, art. 26 and 27). The agency decides.
 */
export const eligibilityCategories = [
  'obliged',
  'entitled',
  'exempt',
  'minor',
  'outOfScope',
  'undetermined',
] as const
export type EligibilityCategory = (typeof eligibilityCategories)[number]

/** What staff can say where they do not agree with the rules. */
export const judgedCategories = [
  'obliged',
  'entitled',
  'exempt',
  'minor',
  'outOfScope',
] as const satisfies readonly EligibilityCategory[]

export type JudgedCategory = (typeof judgedCategories)[number]

/** The rules, in the order in which they are tried: the first that holds decides. */
export const eligibilityRules = [
  'notRegistered',
  'asylumApplicant',
  'asylumApplicantWithContract',
  'temporaryStay',
  'minor',
  'belgian',
  'noCandidate',
  'euCitizen',
  'familyOfFreeMovement',
  'retired',
  'permanentlyUnable',
  'receptionEducation',
  'diploma',
  'labourMigrant',
  'longTermResident',
  'temporaryProtection',
  'obliged',
] as const
export type EligibilityRule = (typeof eligibilityRules)[number]

/** Facts of a file that the rules read. */
export const eligibilityFileFacts = [
  'birthDate',
  'nationalities',
  'register',
  'residenceGround',
  'residenceDocument',
  'firstRegisteredBelgiumOn',
  'firstRegisteredHereOn',
] as const

/** Questions that only these rules ask, and that a file does not answer. */
export const eligibilityQuestions = [
  'bornAbroad',
  'parentBornAbroad',
  'firstRegisteredIn',
  'isFirstTitle',
  'sponsorUsedFreeMovement',
  'hasOtherBasis',
  'signedContractBeforeExclusion',
  'isTemporaryStay',
  'canFollowBesideSchool',
  'isPermanentlyUnable',
  'unableCertificateOn',
  'hasReceptionCertificate',
  'hasDiploma',
  'isExemptLabourMigrant',
  'isLongTermResident',
] as const

export type EligibilityQuestion = (typeof eligibilityQuestions)[number]

/** Everything that the rules read. */
export const eligibilityFactNames = [...eligibilityFileFacts, ...eligibilityQuestions] as const
export type EligibilityFactName = (typeof eligibilityFactNames)[number]

/** Whether a fact stands in a file, or is one of the questions that only these rules ask. */
export function isFileFact(
  name: EligibilityFactName,
): name is (typeof eligibilityFileFacts)[number] {
  return eligibilityFileFacts.some((one) => one === name)
}

/** In which part of Belgium somebody was registered first: elsewhere is Brussels or Wallonia. */
export const firstRegistrations = ['flanders', 'elsewhere'] as const
export type FirstRegistration = (typeof firstRegistrations)[number]
