import { addDays, addWorkingDays, type Day } from '../time/index.ts'
import type { EvaluationState, FeedbackEscalationKind } from './social-context-vocabulary.ts'

/**
 * So many days before an evaluation whoever follows somebody is asked for feedback. Source: none yet; the OCMW is to
 * say.
 */
export const feedbackSoonDays = 14

/** So many days before an evaluation feedback counts for it: what was told long before says nothing of that day. */
export const feedbackOpensDays = 30

/** What decides how near an evaluation is. */
interface Evaluation {
  readonly dueOn: Day
  readonly isAnswered: boolean
}

/**
 * @param on the day to know it on
 * @returns how near it is; `late` from the day after it
 */
export function evaluationStateOn({ dueOn, isAnswered }: Evaluation, on: Day): EvaluationState {
  if (isAnswered) return 'answered'
  if (on > dueOn) return 'late'
  return on >= addDays(dueOn, -feedbackSoonDays) ? 'soon' : 'later'
}

/** @returns whether feedback for an evaluation on `dueOn` can be given on a day */
export function takesFeedback(dueOn: Day, on: Day): boolean {
  return on >= addDays(dueOn, -feedbackOpensDays)
}

/**
 * What is escalated of an evaluation on a day: that it comes near, to whoever follows the person; that it is over,
 * to their managers; and some working days later to those above them, and to the OCMW.
 *
 * @param workingDays how many working days later, as the agency set it; 1 or more
 * @returns what is due, also when it was escalated before
 */
export function dueFeedbackEscalations(
  evaluation: Evaluation,
  on: Day,
  workingDays: number,
): FeedbackEscalationKind[] {
  const state = evaluationStateOn(evaluation, on)
  if (state === 'answered' || state === 'later') return []
  // Nobody is reminded of what is over: then their managers are told.
  if (state === 'soon') return ['feedbackDue']
  const isStill = on > addWorkingDays(evaluation.dueOn, workingDays)
  return isStill ? ['feedbackLate', 'feedbackStillLate'] : ['feedbackLate']
}
