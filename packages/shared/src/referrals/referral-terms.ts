import { addWorkingDays, belgianDay, type Day } from '../time/index.ts'
import type { ReferralClocks } from './referral-clocks.ts'
import type { Priority, ReferralType } from './referral-vocabulary.ts'

/** The terms of a referral, all of them in working days. */
export interface ReferralTerms {
  /** From sending until it is to be picked up. */
  pickUpWorkingDays: number
  /** How long before that its clock warns. */
  pickUpWarningDays: number
  /** From sending until the uiterste datum. */
  dueWorkingDays: number
  dueWarningDays: number
}

/** Terms that the agency set, for which referrals, and from which day on. What is `null` holds for all. */
export interface TermRule extends ReferralTerms {
  deskId: string | null
  type: ReferralType | null
  /** The cooperation agreement that they are part of. */
  agreementId: string | null
  priority: Priority
  validFrom: Day
  /** The last day on which they hold; open-ended when `null`. */
  validTo: Day | null
}

/** What decides which terms hold for a referral. */
export interface TermSubject {
  deskId: string
  type: ReferralType
  priority: Priority
  /** The cooperation agreements of its sender and its receiver that are in force. */
  agreementIds: readonly string[]
}

/**
 * The terms as long as nobody set others: no statute sets them, so they are still to be agreed. Of picking up,
 * ten working days as the field suggests, and three for what cannot wait.
 */
export const usualTerms = {
  normal: { pickUpWorkingDays: 10, pickUpWarningDays: 2, dueWorkingDays: 60, dueWarningDays: 10 },
  urgent: { pickUpWorkingDays: 3, pickUpWarningDays: 1, dueWorkingDays: 20, dueWarningDays: 5 },
} as const satisfies Record<Priority, ReferralTerms>

/** How long terms and warnings can be, in working days: what is longer is a slip of the pen. */
export const longestTerms = { pickUpWorkingDays: 60, dueWorkingDays: 260, warningDays: 60 } as const

/** What is wrong with terms, by the field at fault. */
export interface TermFault {
  field: 'validTo' | 'pickUpWarningDays' | 'dueWorkingDays' | 'dueWarningDays'
  fault: 'beforeFrom' | 'warningTooLong' | 'beforePickUp'
}

/**
 * What keeps terms from making sense: a last day before the first, a warning as long as its term, an end before
 * it is to be picked up.
 */
export function faultsOfTerms(
  terms: ReferralTerms & { validFrom: Day; validTo?: Day | undefined },
): TermFault[] {
  const { validFrom, validTo, pickUpWorkingDays, pickUpWarningDays } = terms
  const { dueWorkingDays, dueWarningDays } = terms
  const faults: (TermFault | false)[] = [
    validTo !== undefined && validTo < validFrom && { field: 'validTo', fault: 'beforeFrom' },
    pickUpWarningDays >= pickUpWorkingDays && {
      field: 'pickUpWarningDays',
      fault: 'warningTooLong',
    },
    dueWorkingDays < pickUpWorkingDays && { field: 'dueWorkingDays', fault: 'beforePickUp' },
    dueWarningDays >= dueWorkingDays && { field: 'dueWarningDays', fault: 'warningTooLong' },
  ]
  return faults.filter((fault) => fault !== false)
}

/**
 * The terms that hold for a referral sent on a day. The most particular ones win: of its agreement before those
 * of its desk, these before those of its type, and all of them before what holds for everything. Of equally
 * particular ones the newest holds.
 *
 * @param rules what the agency set, in any order; later rules do not count yet
 * @param subject the referral
 * @param day the day it is sent on
 */
export function termsOn(
  rules: readonly TermRule[],
  { deskId, type, priority, agreementIds }: TermSubject,
  day: Day,
): ReferralTerms {
  const holding = rules.filter(
    (rule) =>
      rule.validFrom <= day &&
      (rule.validTo === null || day <= rule.validTo) &&
      rule.priority === priority &&
      (rule.deskId === null || rule.deskId === deskId) &&
      (rule.type === null || rule.type === type) &&
      (rule.agreementId === null || agreementIds.includes(rule.agreementId)),
  )
  const [first] = holding.sort(byParticularity)
  return first ?? usualTerms[priority]
}

/**
 * The clocks of a referral that is sent: the day itself does not count, the last working day does.
 *
 * @param sentAt when it is sent
 * @param terms those that hold for it
 * @returns the last day of each clock, and the first one on which it warns
 */
export function clocksFrom(
  sentAt: Date,
  terms: ReferralTerms,
): { [Name in keyof ReferralClocks]: Day } {
  const day = belgianDay(sentAt)
  const { pickUpWorkingDays, pickUpWarningDays, dueWorkingDays, dueWarningDays } = terms
  const before = (term: number, warning: number) => addWorkingDays(day, Math.max(term - warning, 0))
  return {
    pickUpBy: addWorkingDays(day, pickUpWorkingDays),
    pickUpWarningOn: before(pickUpWorkingDays, pickUpWarningDays),
    dueBy: addWorkingDays(day, dueWorkingDays),
    dueWarningOn: before(dueWorkingDays, dueWarningDays),
  }
}

/** The most particular one first. */
function byParticularity(one: TermRule, other: TermRule): number {
  const difference = particularity(other) - particularity(one)
  if (difference !== 0) return difference
  return one.validFrom < other.validFrom ? 1 : -1
}

function particularity({ agreementId, deskId, type }: TermRule): number {
  return (agreementId === null ? 0 : 4) + (deskId === null ? 0 : 2) + (type === null ? 0 : 1)
}
