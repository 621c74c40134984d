/** Sex as it stands in the register. */
export const sexes = ['female', 'male', 'undetermined'] as const
export type Sex = (typeof sexes)[number]

/** How well somebody uses a language: the levels of the Common European Framework, and none at all. */
export const cefrLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type CefrLevel = (typeof cefrLevels)[number]

/** Whether somebody reads and writes the Latin script. */
export const latinLiteracies = ['notLiterate', 'learning', 'literate'] as const
export type LatinLiteracy = (typeof latinLiteracies)[number]

/** Why somebody may stay; it decides no category by itself. */
export const residenceGrounds = [
  'belgian',
  'euCitizen',
  'familyReunificationEu',
  'familyReunificationBelgian',
  'familyReunificationThirdCountry',
  'recognisedRefugee',
  'subsidiaryProtection',
  'temporaryProtection',
  'asylumApplicant',
  'unaccompaniedMinor',
  'regularisation',
  'humanTrafficking',
  'work',
  'study',
  'other',
  'none',
] as const
export type ResidenceGround = (typeof residenceGrounds)[number]

/** What shows the right to stay: the cards since October 2021, and papers that go before or beside them. */
export const residenceDocuments = [
  'belgianIdentityCard',
  'cardA',
  'cardB',
  'cardEu',
  'cardEuPlus',
  'cardF',
  'cardFPlus',
  'cardH',
  'cardI',
  'cardJ',
  'cardK',
  'cardL',
  'cardM',
  'cardN',
  'immatriculationCertificate',
  'annex3',
  'annex8',
  'annex15',
  'annex19',
  'annex26',
  'annex35',
  'temporaryProtectionCertificate',
  'other',
  'none',
] as const
export type ResidenceDocument = (typeof residenceDocuments)[number]

/** The parts of the national register that somebody can be in, and none of them. */
export const registers = ['population', 'foreigners', 'waiting', 'none'] as const
export type Register = (typeof registers)[number]

/** Where a fact comes from. */
export const factSources = ['statement', 'document', 'register', 'organisation'] as const
export type FactSource = (typeof factSources)[number]

/** Every fact of a file, in the order in which people read them. */
export const personFields = [
  'givenName',
  'familyName',
  'originalScriptName',
  'birthDate',
  'sex',
  'nationalities',
  'insz',
  'phone',
  'email',
  'street',
  'houseNumber',
  'box',
  'postalCode',
  'city',
  'contactLanguage',
  'interpreterNeeded',
  'homeLanguages',
  'otherLanguages',
  'dutchOral',
  'dutchWritten',
  'latinLiteracy',
  'residenceGround',
  'residenceDocument',
  'residenceDocumentUntil',
  'register',
  'firstRegisteredBelgiumOn',
  'firstRegisteredHereOn',
  'residenceCheckOpen',
] as const
export type PersonField = (typeof personFields)[number]
