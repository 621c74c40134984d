import type { Period } from '../dashboards/index.ts'
import type { OrganisationKind } from '../identity/index.ts'
import { type PeriodGrain, periodsBack } from '../measures/index.ts'
import { addDays, type Day } from '../time/index.ts'

/**
 * How many periods stand side by side in a report, the one that it is of among them: so many that a quarter stands
 * beside the same one of a year before, and that all of them fit on a sheet of paper.
 */
const periodsInReport: Readonly<Record<PeriodGrain, number>> = {
  month: 6,
  quarter: 5,
  schoolYear: 3,
}

/** So many reports of one period under an agreement stand at an organisation at once; a mistake is withdrawn. */
export const mostStandingReports = 24

/** Why there can be no report of a period. */
export type ReportFault = 'notBegun' | 'outsideTerm'

interface Term {
  readonly validFrom: Day
  readonly validTo: Day
}

/**
 * The periods that a report puts side by side.
 *
 * @param grain how long each is
 * @param on a day in the period that the report is of
 * @returns that period, and those before it, the newest first
 */
export function periodsOfReport(grain: PeriodGrain, on: Day): Period[] {
  return periodsBack(grain, on, periodsInReport[grain])
}

/**
 * Whether there can be a report of a period under an agreement.
 *
 * @param term of the agreement
 * @param period a whole one
 * @param today the day in Belgium
 * @returns why not; `undefined` when it has begun and the agreement was in force on some day of it
 */
export function faultOfReport(
  { validFrom, validTo }: Term,
  { from, until }: Period,
  today: Day,
): ReportFault | undefined {
  if (from > today) return 'notBegun'
  return until < validFrom || from > validTo ? 'outsideTerm' : undefined
}

/** So many periods are offered to choose from; older ones were reported when they ended. */
const mostOffered = 12

/**
 * The periods of which a report can be made.
 *
 * @param grain how long each is
 * @param term of the agreement
 * @param today the day in Belgium
 * @returns whole periods, the newest first; none before the agreement began
 */
export function reportablePeriods(grain: PeriodGrain, term: Term, today: Day): Period[] {
  const newest = term.validTo < today ? term.validTo : today
  return periodsBack(grain, newest, mostOffered).filter(
    (period) => faultOfReport(term, period, today) === undefined,
  )
}

/**
 * Whose referrals a report under an agreement counts: those of the party that refers to the agency.
 *
 * @param parties of the agreement
 * @returns the one that is no agency; `undefined` when nothing flows between these two that could be counted
 */
export function countedParty<Party extends { readonly kind: OrganisationKind }>(
  parties: readonly Party[],
): Party | undefined {
  const senders = parties.filter(({ kind }) => kind !== 'agency')
  return senders.length === 1 && parties.length > 1 ? senders[0] : undefined
}

/** @returns whether a period still ran on the day on which a report of it was made */
export function wasRunning({ until }: Pick<Period, 'until'>, madeOn: Day): boolean {
  return addDays(until, 1) > madeOn
}
