import { addMonths, type Day } from '../time/index.ts'

/** For how long a program may have access before somebody gives it anew. */
export const longestMonths = 12

export type LastDayFault = 'past' | 'tooFar'

/**
 * What is wrong with the last day on which a program is to have access.
 *
 * @param lastDay the day that is asked for
 * @param today the day in Belgium
 * @returns `past` before today, `tooFar` later than {@link longestMonths} from today; `undefined` when it is right
 */
export function faultOfLastDay(lastDay: Day, today: Day): LastDayFault | undefined {
  if (lastDay < today) return 'past'
  return lastDay > addMonths(today, longestMonths) ? 'tooFar' : undefined
}
