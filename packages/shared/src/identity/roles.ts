/** The jobs a membership can carry (a membership has one or more). */
export const roles = [
  'frontDesk',
  'socialWorker',
  'counsellor',
  'languageAdvisor',
  'manager',
  'policyOfficer',
  'privacyOfficer',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** The three kinds of organisation that meet in this product. */
export const organisationKinds = ['municipality', 'ocmw', 'agency'] as const

export type OrganisationKind = (typeof organisationKinds)[number]
