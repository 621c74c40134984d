import { addMonths, type Day, daysBetween } from '../time/index.ts'

/** How near the end of a cooperation agreement is, or that it is over. */
export const agreementWarnings = ['in180Days', 'in60Days', 'expired'] as const
export type AgreementWarning = (typeof agreementWarnings)[number]

/** From how many days before its last day on, the nearest first: councils decide on a new one months ahead. */
const terms = [
  ['in60Days', 60],
  ['in180Days', 180],
] as const satisfies readonly (readonly [AgreementWarning, number])[]

/**
 * Whether somebody has to see to a successor of a cooperation agreement.
 *
 * @param validTo its last day
 * @param isReplaced whether another one took its place
 * @param today the day in Belgium
 * @returns the nearest term that has begun; `undefined` when there is nothing to see to
 */
export function agreementWarning(
  validTo: Day,
  isReplaced: boolean,
  today: Day,
): AgreementWarning | undefined {
  if (isReplaced) return undefined
  const left = daysBetween(today, validTo)
  return left < 0 ? 'expired' : terms.find(([, days]) => left <= days)?.[0]
}

/** Whether the yearly meeting of both sides is in time: planned, to be planned, or more than a year ago. */
export const meetingStates = ['planned', 'toPlan', 'overdue'] as const
export type MeetingState = (typeof meetingStates)[number]

/** What decides when both sides meet again. */
export interface EvaluationFacts {
  readonly validFrom: Day
  /** The days on which they met, in any order. */
  readonly heldOn: readonly Day[]
  /** The day that they agreed on. */
  readonly nextOn: Day | null
}

/** How many months may lie between two meetings (model agreement, section 3: at least once a year). */
const monthsBetween = 12

/**
 * When both sides have to meet again to evaluate their agreement.
 *
 * @param today the day in Belgium
 * @returns the last day on which it is in time, and how it stands: `overdue` from the day after on, whatever was
 *   planned; `planned` when the day agreed on is still to come and in time
 */
export function evaluationOf(
  { validFrom, heldOn, nextOn }: EvaluationFacts,
  today: Day,
): { readonly dueBy: Day; readonly state: MeetingState } {
  const held = heldOn.filter((day) => day <= today)
  const last = [validFrom, ...held].toSorted().at(-1) ?? validFrom
  const dueBy = addMonths(last, monthsBetween)
  if (today > dueBy) return { dueBy, state: 'overdue' }
  const isPlanned = nextOn !== null && nextOn >= today && nextOn <= dueBy
  return { dueBy, state: isPlanned ? 'planned' : 'toPlan' }
}
