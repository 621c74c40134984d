import { allCompletionOutcomes, failureOutcomes } from '../referrals/index.ts'

/** Why the personal data of a file have to go on the day on which they do. */
export const retentionReasons = [
  'followUpClosed',
  'minorFollowUpClosed',
  'talkHeld',
  'neverSent',
  'neverMet',
  'answersForMinor',
] as const
export type RetentionReason = (typeof retentionReasons)[number]

/** What keeps the personal data of a file whatever its age. */
export const retentionHolds = ['openWork', 'legalHold'] as const
export type RetentionHold = (typeof retentionHolds)[number]

/** Every way in which a referral ends, for which a period of its own can be chosen. */
export const closingOutcomes = [
  ...allCompletionOutcomes,
  ...failureOutcomes,
  'rejected',
  'cancelled',
  'enteredInError',
] as const
export type ClosingOutcome = (typeof closingOutcomes)[number]

/** What a privacy officer can set on a file: keep it whatever its age, or leave it as it is (GDPR art. 18). */
export const fileMeasureKinds = ['legalHold', 'restriction'] as const
export type FileMeasureKind = (typeof fileMeasureKinds)[number]
