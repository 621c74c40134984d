import { ageRange, firstPossibleDay, type PartialDate } from '../persons/index.ts'
import { addMonths, type Day } from '../time/index.ts'
import {
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
} from './education-rule-sets.ts'

/**
 * Which kind of school somebody is of an age for. School is compulsory from 1 September of the calendar year in
 * which a child turns five, and stays what a minor is referred for after the last 30 June before full age, when
 * the clock has stopped. Preschool comes before it, from two years and six months on, or when that age is
 * reached by 31 December of the school year (decree of 7 June 2013, art. 2, 1°). What is known in part counts
 * as possible.
 *
 * @param birthDate a stored partial date
 * @param on the day to know it on
 * @param sets the rules, the oldest first
 * @returns the track, or undefined for who is too young for any or of full age
 */
export function schoolTrackOf(
  birthDate: PartialDate,
  on: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): 'compulsoryEducation' | 'preschool' | undefined {
  const { compulsory, preschool } = educationRulesOn(on, sets)
  if (ageRange(birthDate, on).youngest >= compulsory.endAge) return undefined
  if (on >= `${Number(birthDate.slice(0, 4)) + compulsory.startAge}-09-01`) {
    return 'compulsoryEducation'
  }
  const by = decemberOf(on)
  const oldEnough = addMonths(firstPossibleDay(birthDate), preschool.fromMonths)
  return oldEnough <= (by > on ? by : on) ? 'preschool' : undefined
}

/**
 * The day on which ages count for a school year: 31 December after its start.
 *
 * @param day a day in the school year, which runs from 1 September to 31 August
 */
export function decemberOf(day: Day): Day {
  const year = Number(day.slice(0, 4))
  return `${day.slice(5) < '09-01' ? year - 1 : year}-12-31`
}
