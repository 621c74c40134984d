/** What somebody did by which they saw people. */
export const consultationActions = [
  'openFile',
  'openReferral',
  'openInterview',
  'hitList',
  'workList',
  'change',
  'readLog',
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
  'atTheCounter',
  'brokenGlass',
  'oversight',
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

/** What somebody may say to open a file to which nothing ties their work. */
export const statedPurposes = [
  'atTheCounter',
  'brokenGlass',
] as const satisfies readonly ConsultationPurpose[]
export type StatedPurpose = (typeof statedPurposes)[number]

/** Why the glass is broken. */
export const glassReasons = [
  'urgentSituation',
  'contactByPhoneOrMail',
  'askedByService',
  'correction',
  'complaint',
  'otherReason',
] as const
export type GlassReason = (typeof glassReasons)[number]
