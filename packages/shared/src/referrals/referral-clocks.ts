import { addWorkingDays, belgianDay, type Day, workingDaysBetween } from '../time/index.ts'

/** Why the uiterste datum of a referral was put off; the sender reads it. */
export const extensionReasons = [
  'waitingForPerson',
  'waitingForCourse',
  'waitingForOthers',
  'notEnoughStaff',
  'other',
] as const
export type ExtensionReason = (typeof extensionReasons)[number]

/** Why nobody of the desk picked a referral up in time; the sender reads it. */
export const delayReasons = [
  'notEnoughStaff',
  'deskClosed',
  'manyReferrals',
  'waitingForCourse',
  'other',
] as const
export type DelayReason = (typeof delayReasons)[number]

/** The two service clocks of a referral: each with its last day and the first one on which it warns. */
export interface ReferralClocks {
  /** Last day on which it is to be picked up. */
  pickUpBy: Day | null
  pickUpWarningOn: Day | null
  /** Uiterste datum: last day on which it is to be completed. */
  dueBy: Day | null
  dueWarningOn: Day | null
}

/**
 * How near the last day of a clock is.
 *
 * @param by its last day
 * @param warningOn the first day on which it warns; never, when left out
 * @param today the day it is looked at
 * @returns `late` from the day after the last one on
 */
export function clockStateOn(
  by: Day,
  warningOn: Day | undefined,
  today: Day,
): 'later' | 'soon' | 'late' {
  if (today > by) return 'late'
  return warningOn !== undefined && today >= warningOn ? 'soon' : 'later'
}

/**
 * Puts a day of a service clock off by the working days for which it stood still.
 *
 * @param day the day as it was; `null` for a clock that does not run
 * @param workingDays how many, 0 or more
 */
export function putOff(day: Day | null, workingDays: number): Day | null {
  return day === null ? null : addWorkingDays(day, workingDays)
}

/**
 * Brings service clocks forward to those of another priority. What was promised is never put off by it, and a clock
 * that does not run stays so.
 *
 * @param clocks as they stand
 * @param fresh those that the other priority would have
 */
export function broughtForward(clocks: ReferralClocks, fresh: ReferralClocks): ReferralClocks {
  const { pickUpBy, pickUpWarningOn, dueBy, dueWarningOn } = clocks
  const isSooner = (one: Day | null, other: Day | null) =>
    one !== null && other !== null && one < other
  const isPickedUpSooner = isSooner(fresh.pickUpBy, pickUpBy)
  const isDueSooner = isSooner(fresh.dueBy, dueBy)
  return {
    pickUpBy: isPickedUpSooner ? fresh.pickUpBy : pickUpBy,
    pickUpWarningOn: isPickedUpSooner ? fresh.pickUpWarningOn : pickUpWarningOn,
    dueBy: isDueSooner ? fresh.dueBy : dueBy,
    dueWarningOn: isDueSooner ? fresh.dueWarningOn : dueWarningOn,
  }
}

/**
 * For how many working days a pause stops the service clock: it has an end date, and does not stop it beyond
 * that (design, status machine: service clocks pause only with an end date).
 *
 * @param heldAt when the pause began
 * @param until its last day
 * @param on the day on which it ends, or is looked at
 */
export function pausedWorkingDays(heldAt: Date, until: Day, on: Day): number {
  return workingDaysBetween(belgianDay(heldAt), on < until ? on : until)
}

/**
 * What a pause makes of the uiterste datum when it lasts as long as it was meant to, to be shown in advance.
 *
 * @param dueBy the uiterste datum as it stands
 * @param heldAt when the pause began
 * @param until its last day
 * @returns the day it will be
 */
export function dueAfterPause(dueBy: Day, heldAt: Date, until: Day): Day {
  return addWorkingDays(dueBy, pausedWorkingDays(heldAt, until, until))
}

/**
 * How long a referral waits by now to be picked up.
 *
 * @param submittedAt when it was sent
 * @param today the day it is looked at
 * @returns whole working days, the day of sending not counted
 */
export function waitedWorkingDays(submittedAt: Date, today: Day): number {
  return workingDaysBetween(belgianDay(submittedAt), today)
}
