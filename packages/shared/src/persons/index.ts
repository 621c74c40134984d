export {
  type Contradiction,
  contradictions,
  contradictionsIn,
  type DatedFacts,
} from './contradictions.ts'
export {
  formatInsz,
  type InszFault,
  type InszKind,
  type InszResult,
  inszFaults,
  isMaskedInsz,
  makeTestInsz,
  maskInsz,
  parseInsz,
} from './insz.ts'
export {
  contactLanguages,
  isContactLanguage,
  languageName,
  type NamingLocale,
} from './languages.ts'
export {
  countryCodes,
  eeaCountries,
  isNationality,
  type SpecialNationality,
  specialNationalities,
} from './nationalities.ts'
export {
  ageRange,
  type DatePrecision,
  firstPossibleDay,
  formatPartialDate,
  lastPossibleDay,
  mayBeSameDate,
  type PartialDate,
  type PartialDateFault,
  type PartialDateResult,
  parsePartialDate,
  partialDateFaults,
  precisionOf,
} from './partial-date.ts'
export {
  type AgeGroup,
  ageGroupOf,
  ageGroups,
  type NationalityGroup,
  nationalityGroupOf,
  nationalityGroups,
  unknownLanguage,
} from './person-groups.ts'
export { fullName, listName, nameSearchKeys, type PersonName } from './person-name.ts'
export {
  type CefrLevel,
  cefrLevels,
  type FactSource,
  factSources,
  type LatinLiteracy,
  latinLiteracies,
  type PersonField,
  personFields,
  type Register,
  type ResidenceDocument,
  type ResidenceGround,
  registers,
  residenceDocuments,
  residenceGrounds,
  type Sex,
  sexes,
} from './person-vocabulary.ts'
export { formatPhone, type PhoneFault, type PhoneResult, parsePhone, phoneFaults } from './phone.ts'
export { isReachable } from './reachable.ts'
