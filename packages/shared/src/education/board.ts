import { addDays, type Day } from '../time/index.ts'
import {
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
} from './education-rule-sets.ts'

/** Which of the children who are followed stand on the board. */
export const boardFilters = [
  'all',
  'red',
  'overdue',
  'question',
  'withoutStep',
  'mine',
  'withoutReferral',
  'transferredIn',
  'transferDeclined',
] as const
export type BoardFilter = (typeof boardFilters)[number]

/** The days that part children by how pressing they are. */
export interface BoardDays {
  /** Whose first day came before it is overdue; whose last day did is too old. */
  readonly today: Day
  /** Up to this first day, a child is red. */
  readonly redUntil: Day
  /** Whose first day is later than this at the latest, and not at the earliest, is a question. */
  readonly soonUntil: Day
}

/**
 * The days by which a whole board is parted at once, as the pressing of each child is told by its clock.
 *
 * @param today the day to know it on
 * @param sets the rules, the oldest first
 */
export function boardDaysOn(
  today: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): BoardDays {
  const { urgentDays, soonDays } = educationRulesOn(today, sets).compulsory
  return { today, redUntil: addDays(today, urgentDays), soonUntil: addDays(today, soonDays) }
}
