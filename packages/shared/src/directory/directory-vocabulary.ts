/** What a service in the directory of a municipality does for children and their families. */
export const serviceKinds = [
  'preschool',
  'primarySchool',
  'secondarySchool',
  'receptionEducation',
  'pupilGuidance',
  'health',
  'welfare',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** What a column of a list of services holds. */
export const serviceColumns = [
  'kind',
  'name',
  'offer',
  'languages',
  'phone',
  'email',
  'website',
  'address',
  'confirmedOn',
] as const
export type ServiceColumn = (typeof serviceColumns)[number]

/** What is wrong with a cell of such a list. */
export const serviceFaults = [
  'missing',
  'tooLong',
  'unknownKind',
  'unknownLanguage',
  'phone',
  'email',
  'website',
  'day',
  'future',
  'repeated',
  'formula',
] as const
export type ServiceFault = (typeof serviceFaults)[number]
