import { addDays, belgianDay, type Day } from '../time/index.ts'

/** How long a talk that nobody closes is kept after it changed for the last time, in days. */
export const draftKeptDays = 90
/** How long before that its list warns, in days. */
const warningDays = 14

/**
 * @param updatedAt when the talk, or a referral in it, changed for the last time
 * @returns the day on which it is thrown away unless somebody goes on with it
 */
export function removalDay(updatedAt: Date): Day {
  return addDays(belgianDay(updatedAt), draftKeptDays)
}

/**
 * @param removedOn the day on which a talk is thrown away
 * @param today the day in Belgium
 * @returns whether its list warns of that
 */
export function isNearRemoval(removedOn: Day, today: Day): boolean {
  return addDays(removedOn, -warningDays) <= today
}
