import { addDays, addWorkingDays, belgianDay, type Day } from '../time/index.ts'

/**
 * Working days that a question may wait for its sender before it is a manager's business too: see
 * `docs/decisions/0012-what-waits-of-the-status-machine.md`.
 */
const escalatesAfterWorkingDays = 5

/**
 * From which day an unanswered question also lies with the managers of the organisation that sent the
 * referral, whatever day the desk asked the answer by.
 *
 * @param askedAt when the desk asked it
 * @returns the first day of that, not always a working day: the day after the fifth working day
 */
export function questionEscalatesOn(askedAt: Date): Day {
  return addDays(addWorkingDays(belgianDay(askedAt), escalatesAfterWorkingDays), 1)
}
