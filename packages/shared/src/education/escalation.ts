import { addWorkingDays, type Day } from '../time/index.ts'
import type { ChainUrgency, EscalationKind } from './chain-vocabulary.ts'

/** What decides whether a child that is followed is escalated. */
export interface EscalationFacts {
  readonly urgency: ChainUrgency
  /** The first day of compulsory education at the latest. */
  readonly startsOn: Day | null
  /** Whether somebody wrote down what happens next, for a day that is not past. */
  readonly hasNextStep: boolean
  /** Since when the child is followed. */
  readonly openedOn: Day
  /** Names what the municipality to which the child was passed on declined, as long as it is followed again. */
  readonly declinedTransfer: string | null
  /** The newest open referral for school. */
  readonly referral: {
    readonly id: string
    readonly sentOn: Day
    readonly isAccepted: boolean
  } | null
}

/** Something that is due: once for each kind and period of a child, whatever the day on which it is seen. */
export interface DueEscalation {
  readonly kind: EscalationKind
  /** What it is about: a referral, or how near a first day of school is. */
  readonly period: string
}

/**
 * After how many working days a referral that nobody accepted is escalated, where the organisation did not set it.
 * Source: none yet; the agency and the municipalities are to agree on it.
 */
export const usualEscalationWorkingDays = 3

const pressing: readonly ChainUrgency[] = ['soon', 'urgent', 'overdue']

/** Whether a child is so near the first day of school, or past it, that it stands in red. */
export function isRed(urgency: ChainUrgency): boolean {
  return urgency === 'urgent' || urgency === 'overdue'
}

/**
 * What is escalated of an open chain on a day. Nobody accepted the referral N working days after it was sent:
 * whoever answers for the desk; N more: both organisations. No referral while school is near: whoever answers for
 * the municipality, anew at each step nearer. Red without a next step: whoever has the child now. Nobody can say how
 * near school is, N working days after the child came into sight, and nobody planned to ask: whoever answers for the
 * municipality, anew every month. The municipality to which it moved says that it does not live there: the same.
 *
 * @param facts what is known of it
 * @param on the day to know it on
 * @param workingDays N of the organisation that received the referral, 1 or more
 * @returns what is due, also when it was escalated before: the same of a period counts once
 */
export function dueEscalations(
  { urgency, startsOn, hasNextStep, openedOn, declinedTransfer, referral }: EscalationFacts,
  on: Day,
  workingDays: number,
): DueEscalation[] {
  const due: DueEscalation[] = []
  const period = `${startsOn ?? 'unknown'} ${urgency}`
  if (referral === null) {
    if (pressing.includes(urgency)) due.push({ kind: 'notReferred', period })
  } else if (!referral.isAccepted) {
    const after = (days: number) => on > addWorkingDays(referral.sentOn, days)
    if (after(workingDays)) due.push({ kind: 'notAccepted', period: referral.id })
    if (after(2 * workingDays)) due.push({ kind: 'stillNotAccepted', period: referral.id })
  }
  if (isRed(urgency) && !hasNextStep) due.push({ kind: 'noNextStep', period })
  if (urgency === 'question' && !hasNextStep && on > addWorkingDays(openedOn, workingDays)) {
    due.push({ kind: 'openQuestion', period: on.slice(0, 7) })
  }
  if (declinedTransfer !== null) due.push({ kind: 'transferDeclined', period: declinedTransfer })
  return due
}
