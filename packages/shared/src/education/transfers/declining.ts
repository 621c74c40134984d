import { addWorkingDays, type Day } from '../../time/index.ts'

/** Why a municipality does not take a child over that another one passed on to it. */
export const declineReasons = ['notRegisteredHere', 'notFound', 'leftAgain'] as const
export type DeclineReason = (typeof declineReasons)[number]

/**
 * Whether a child that was passed on waits too long for the municipality to which it moved: nobody there took it over
 * or declined it in so many working days after the day on which it came.
 *
 * Source: as of a referral that nobody accepts, still to be agreed on.
 *
 * @param receivedOn the day on which it came onto the list there
 * @param on the day to know it on
 * @param workingDays of the municipality that received it, 1 or more
 */
export function transferWaitsTooLong(receivedOn: Day, on: Day, workingDays: number): boolean {
  return on > addWorkingDays(receivedOn, workingDays)
}
