import type { ClosingOutcome } from './retention-vocabulary.ts'

/** How long an organisation keeps personal data once it needs them no more. */
export interface RetentionPeriods {
  /** Months after a referral closed or a talk was held. */
  readonly monthsAfterClose: number
  /** Other numbers of months for what ended in a certain way. */
  readonly monthsByOutcome: Readonly<Partial<Record<ClosingOutcome, number>>>
  /** Whole school years after the one in which the follow-up of a minor closed. */
  readonly schoolYears: number
  /** Months after the last change of a file with which nothing was done. */
  readonly monthsNeverMet: number
}

/** What holds as long as an organisation chose nothing else. No law gives the periods; these are proposed. */
export const usualPeriods: RetentionPeriods = {
  monthsAfterClose: 24,
  monthsByOutcome: {},
  schoolYears: 1,
  monthsNeverMet: 12,
}
