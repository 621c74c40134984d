import {
  type DeskRole,
  educationTypes,
  type ReferralReason,
  type ReferralType,
  type typesFromAgency,
  typesToDesk,
} from './referral-vocabulary.ts'

/** A type that a municipality or an OCMW sends to the desk. */
export type TypeToDesk = (typeof typesToDesk)[number]

/**
 * The types that somebody may choose: schooling of minors is for those who work with it.
 *
 * @param education whether the membership works with minors' schooling
 */
export function offeredTypes(education: boolean): TypeToDesk[] {
  const isAboutSchool = (type: TypeToDesk) => educationTypes.some((value) => value === type)
  return typesToDesk.filter((type) => education || !isAboutSchool(type))
}

/**
 * Who is needed, as long as nobody chose otherwise: Dutch lessons are for the language advisor.
 *
 * @param type `undefined` while none was chosen
 */
export function usualDeskRoles(type: ReferralType | undefined): DeskRole[] {
  return [type === 'dutchLanguage' ? 'languageAdvisor' : 'counsellor']
}

const adultReasons: readonly ReferralReason[] = [
  'newcomerObliged',
  'newcomerEntitled',
  'wantsDutchLessons',
  'wantsSocialOrientation',
  'needsGuidance',
  'other',
]

/** A type that the desk of the agency sends to a municipality or an OCMW. */
export type TypeFromAgency = (typeof typesFromAgency)[number]

const reasonsFromAgency: Readonly<Record<TypeFromAgency, readonly ReferralReason[]>> = {
  socialServices: ['needsHousing', 'needsWelfare', 'needsFinancialHelp', 'other'],
  care: ['needsCare', 'needsWelfare', 'other'],
  leisure: ['wantsLeisure', 'joinsCohesionProject', 'other'],
}

const reasonsByType: Partial<Record<ReferralType, readonly ReferralReason[]>> = {
  ...reasonsFromAgency,
  compulsoryEducation: ['childNotInSchool', 'needsGuidance', 'other'],
  preschool: ['childNotInPreschool', 'needsGuidance', 'other'],
}

/**
 * The reasons that fit a type.
 *
 * @param type `undefined` while none was chosen
 */
export function fittingReasons(type: ReferralType | undefined): readonly ReferralReason[] {
  return (type && reasonsByType[type]) ?? adultReasons
}
