/** What somebody did by which they saw people. */
export const consultationActions = [
  'openFile',
  'openReferral',
  'openInterview',
  'openReport',
  'showNumber',
  'print',
  'hitList',
  'workList',
  'deskDay',
  'change',
  'readLog',
  'export',
] as const
export type ConsultationAction = (typeof consultationActions)[number]

const printable: readonly ConsultationAction[] = [
  'openFile',
  'openReferral',
  'openInterview',
  'openReport',
  'deskDay',
  'workList',
  'readLog',
]

/**
 * @param action what somebody does by which they see people
 * @returns whether its answer can be read in order to print it, which is then told instead
 */
export function isPrintable(action: ConsultationAction): boolean {
  return printable.includes(action)
}

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
  'schooling',
  'schoolLink',
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
  'figures',
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

/** What is looked at twice: many people in one hour, or files opened without work. */
export const unusualKinds = ['manyPersons', 'brokenGlass'] as const
export type UnusualKind = (typeof unusualKinds)[number]
