import { addDays, type Day } from '../time/index.ts'

/** How many days ago something was sent, both ends included; the last band has no end. */
export interface AgeBand {
  readonly from: number
  readonly until?: number
}

/** The ages by which a dashboard counts open referrals; they follow each other without a gap. */
export const ageBands: readonly AgeBand[] = [
  { from: 0, until: 7 },
  { from: 8, until: 30 },
  { from: 31, until: 90 },
  { from: 91, until: 180 },
  { from: 181 },
]

/**
 * @param band ages in days
 * @param today the day in Belgium from which ages are counted
 * @returns the days of sending that have these ages today, both included; without `submittedFrom` any
 * day before
 */
export function sentDaysOf(
  band: AgeBand,
  today: Day,
): { submittedFrom?: Day; submittedUntil: Day } {
  const submittedUntil = addDays(today, -band.from)
  if (band.until === undefined) return { submittedUntil }
  return { submittedFrom: addDays(today, -band.until), submittedUntil }
}
