import { addMonths, type Day } from '../time/index.ts'

/** How long what a directory says counts as right, and how much it can hold. */
export const directoryRules = {
  /** After so many months somebody has to ask again whether it is still right. */
  staleMonths: 12,
  /** For so many days a change of a mail address is told to whoever sends something there. */
  emailChangeDays: 90,
  /** Services of one municipality. */
  services: 500,
  /** Bytes of a list that is read in. */
  listBytes: 500_000,
} as const

/**
 * @param confirmedOn the day on which somebody last said that it is right
 * @param on the day to know it on
 * @param staleMonths after how many months it is stale
 */
export function isStale(
  confirmedOn: Day,
  on: Day,
  staleMonths: number = directoryRules.staleMonths,
): boolean {
  return on > addMonths(confirmedOn, staleMonths)
}
