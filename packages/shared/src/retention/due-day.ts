import type { InterviewStatus } from '../intake-interviews/index.ts'
import { ageRange, type PartialDate } from '../persons/index.ts'
import {
  educationTypes,
  isOpenStatus,
  type ReferralStatus,
  type ReferralType,
} from '../referrals/index.ts'
import { addMonths, type Day, endOfSchoolYear } from '../time/index.ts'
import type { RetentionPeriods } from './retention-periods.ts'
import type { ClosingOutcome, RetentionHold, RetentionReason } from './retention-vocabulary.ts'

/** A referral, as far as keeping its data goes. */
export interface KeptReferral {
  readonly type: ReferralType
  readonly status: ReferralStatus
  /** How it ended; nothing while it is open. */
  readonly outcome: ClosingOutcome | null
  /** Whether it waits all the same: a rejection to be looked at again, or a draft for a protocol. */
  readonly isPending: boolean
  /** The day it closed; nothing while it is open. */
  readonly closedOn: Day | null
  /** The day something last happened to it. */
  readonly touchedOn: Day
}

/** A talk, as far as keeping its data goes. */
export interface KeptInterview {
  readonly status: InterviewStatus
  /** The day it was held, or last changed when it was not held yet. */
  readonly on: Day
}

/** What one organisation keeps of a person, as far as keeping it goes. */
export interface KeptFile {
  readonly birthDate: PartialDate | null
  /** The day somebody last changed the file. */
  readonly recordedOn: Day
  readonly isUnderLegalHold: boolean
  /** Whether it is of a child that is followed until there is proof of an education, and that chain is open. */
  readonly isFollowed: boolean
  readonly referrals: readonly KeptReferral[]
  readonly interviews: readonly KeptInterview[]
}

/** The last day on which data are kept, and why; or what keeps them for now. */
export type Due =
  | { readonly hold: RetentionHold }
  | { readonly dueOn: Day; readonly reason: RetentionReason }

const fullAge = 18

/**
 * Until when an organisation keeps what it knows of a person: the last of the days on which each referral,
 * each talk and the file itself would go. Open work, a child that is followed
 * and a legal hold keep everything; a restriction does not.
 *
 * @param file what the organisation keeps
 * @param periods how long it chose to keep
 * @param minors the answers for the minors for whom this person answers: a guardian is kept as long
 * @returns the last day on which it is kept, or what keeps it for now
 */
export function dueOf(file: KeptFile, periods: RetentionPeriods, minors: readonly Due[] = []): Due {
  if (file.isUnderLegalHold) return { hold: 'legalHold' }
  if (file.isFollowed || file.referrals.some(isOpen)) return { hold: 'openWork' }
  const held = minors.find((due) => 'hold' in due)
  if (held !== undefined) return held
  return [
    { dueOn: addMonths(file.recordedOn, periods.monthsNeverMet), reason: 'neverMet' as const },
    ...file.interviews.flatMap((interview) => dueOfInterview(interview, periods)),
    ...file.referrals.map((referral) => dueOfReferral(referral, file.birthDate, periods)),
    ...minors.flatMap((due) =>
      'hold' in due ? [] : [{ dueOn: due.dueOn, reason: 'answersForMinor' as const }],
    ),
  ].reduce((last, one) => (one.dueOn > last.dueOn ? one : last))
}

function isOpen({ status, isPending }: KeptReferral): boolean {
  return isPending || isOpenStatus(status)
}

function dueOfInterview({ status, on }: KeptInterview, { monthsAfterClose }: RetentionPeriods) {
  if (status === 'discarded') return []
  const reason: RetentionReason = status === 'held' ? 'talkHeld' : 'neverSent'
  return [{ dueOn: addMonths(on, monthsAfterClose), reason }]
}

function dueOfReferral(
  { type, closedOn, outcome, touchedOn }: KeptReferral,
  birthDate: PartialDate | null,
  { monthsAfterClose, monthsByOutcome, schoolYears }: RetentionPeriods,
): { dueOn: Day; reason: RetentionReason } {
  // A draft that nobody finished is no open work: it would keep a file for ever.
  if (closedOn === null) {
    return { dueOn: addMonths(touchedOn, monthsAfterClose), reason: 'neverSent' }
  }
  if (isOfMinor(type, birthDate, closedOn)) {
    return { dueOn: endOfSchoolYear(closedOn, schoolYears), reason: 'minorFollowUpClosed' }
  }
  const chosen = outcome === null ? undefined : monthsByOutcome[outcome]
  return { dueOn: addMonths(closedOn, chosen ?? monthsAfterClose), reason: 'followUpClosed' }
}

/** About schooling, or of somebody who was or may have been a minor; nobody knows the age of an unknown date. */
function isOfMinor(type: ReferralType, birthDate: PartialDate | null, on: Day): boolean {
  if (educationTypes.some((one) => one === type)) return true
  return birthDate !== null && ageRange(birthDate, on).youngest < fullAge
}
