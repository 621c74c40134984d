/** What somebody did by which they saw people. */
export const consultationActions = [
  'openFile',
  'openReferral',
  'openInterview',
  'hitList',
  'workList',
  'change',
] as const
export type ConsultationAction = (typeof consultationActions)[number]

/** Why somebody saw them: the work that they were at (GDPR art. 5.1.b, 24). */
export const consultationPurposes = [
  'followUp',
  'deskQueue',
  'ownReferral',
  'interview',
  'registration',
  'management',
  'search',
  'unstated',
] as const
export type ConsultationPurpose = (typeof consultationPurposes)[number]

/** Which part of what is known of them was shown. */
export const consultedFields = [
  'identity',
  'nationalNumber',
  'contact',
  'languages',
  'residence',
  'household',
  'followUp',
  'interview',
] as const
export type ConsultedField = (typeof consultedFields)[number]
