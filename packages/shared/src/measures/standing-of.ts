import { belgianDay, type Day } from '../time/index.ts'

/** Whether a period is over, or a number of it says only how it is so far. */
export type Standing = 'over' | 'running' | 'toCome'

/**
 * @param period its first day, and whether it had not ended when it was counted
 * @param asOf the moment that its figures are told as of
 * @returns whether it was over then, still ran or had not begun
 */
export function standingOf(
  { from, isRunning }: { readonly from: Day; readonly isRunning: boolean },
  asOf: Date,
): Standing {
  if (!isRunning) return 'over'
  return from > belgianDay(asOf) ? 'toCome' : 'running'
}
