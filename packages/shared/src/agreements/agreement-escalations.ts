import type { Day } from '../time/index.ts'
import { agreementWarning, evaluationOf } from './agreement-clocks.ts'

/** What of an agreement is brought to those who keep it: its end twice, and a yearly meeting that was not held. */
export const agreementEscalationKinds = ['in180Days', 'in60Days', 'meetingOverdue'] as const
export type AgreementEscalationKind = (typeof agreementEscalationKinds)[number]

/** What decides whether somebody has to see to an agreement that nothing took the place of. */
export interface AgreementToWatch {
  readonly validFrom: Day
  readonly validTo: Day
  /** The last day of the agreement that it is an addendum to; nothing when it is no addendum. */
  readonly mainValidTo: Day | null
  readonly evaluatedOn: readonly Day[]
  readonly nextEvaluationOn: Day | null
}

/** Something that is due of an agreement, and the day that it is about, by which it is due once. */
export interface DueAgreementEscalation {
  readonly kind: AgreementEscalationKind
  readonly period: Day
}

/**
 * What is due of an agreement on a day: its end from 180 and again from 60 days ahead, the nearest of the two; the
 * yearly meeting from the day after the last one on which it was in time. What ended is past that, and an addendum
 * that ends with its agreement is told with that one.
 */
export function dueAgreementEscalations(
  { validFrom, validTo, mainValidTo, evaluatedOn, nextEvaluationOn }: AgreementToWatch,
  today: Day,
): DueAgreementEscalation[] {
  const warning = agreementWarning(validTo, false, today)
  if (warning === 'expired' || today < validFrom) return []
  const endsWithMain = mainValidTo !== null && validTo >= mainValidTo
  const facts = { validFrom, heldOn: evaluatedOn, nextOn: nextEvaluationOn }
  const { dueBy, state } = evaluationOf(facts, today)
  return [
    ...(warning === undefined || endsWithMain ? [] : [{ kind: warning, period: validTo }]),
    ...(mainValidTo === null && state === 'overdue'
      ? [{ kind: 'meetingOverdue' as const, period: dueBy }]
      : []),
  ]
}
