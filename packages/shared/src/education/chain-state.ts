import { addDays, type Day, daysBetween } from '../time/index.ts'
import type { ChainUrgency } from './chain-vocabulary.ts'
import { type ClockInputs, compulsoryClock, pressing } from './compulsory-clock.ts'
import {
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
} from './education-rule-sets.ts'
import type { ClockQuestion } from './education-vocabulary.ts'

/** What is kept of the clock with a chain. */
export interface ChainClock {
  /** The first day of compulsory education at the latest; none while nothing tells. */
  readonly startsOn: Day | null
  /** The same at the earliest. */
  readonly earliestStart: Day | null
  /** The last day of it at the latest; none while the birth date is not known. */
  readonly lastDay: Day | null
  readonly isProvisional: boolean
  readonly questions: readonly ClockQuestion[]
  /** Names the rules that were used. */
  readonly ruleSet: string
  readonly inputs: ClockInputs
}

/**
 * What a chain keeps of the clock, and whether the clock opens one. A proof changes nothing of it: it closes the
 * chain and leaves its days as they are. Of whom turns out too young for the clock the first day to come is kept,
 * so that whoever is followed already stays in sight.
 *
 * @param inputs what is known
 * @param on the day to know it on
 * @param isChild whether something else tells that it is a child, where no birth date does
 * @param sets the rules, the oldest first
 */
export function chainClockOf(
  { hasProofOfEducation: _closesIt, ...inputs }: ClockInputs,
  on: Day,
  isChild = false,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): ChainClock & { readonly opens: boolean } {
  const clock = compulsoryClock(inputs, on, sets)
  const { startAge } = educationRulesOn(on, sets).compulsory
  const firstSeptember =
    clock.state === 'tooYoung' && inputs.birthDate
      ? `${Number(inputs.birthDate.slice(0, 4)) + startAge}-09-01`
      : null
  const isRunning = clock.state !== 'tooYoung' && clock.state !== 'tooOld'
  return {
    opens: isRunning && (isChild || Boolean(inputs.birthDate)),
    startsOn: clock.startsOn?.latest ?? firstSeptember,
    earliestStart: clock.startsOn?.earliest ?? firstSeptember,
    lastDay: clock.lastDay?.latest ?? null,
    isProvisional: clock.isProvisional,
    questions: clock.questions,
    ruleSet: clock.version,
    inputs,
  }
}

/**
 * How pressing an open chain is: as the clock says, by the days that are kept with it. One whose last day is past
 * is `tooOld` and waits for two people to close it.
 *
 * @param clock what is kept with the chain
 * @param on the day to know it on
 * @param sets the rules, the oldest first
 */
export function chainUrgencyOn(
  { startsOn, earliestStart, lastDay }: Pick<ChainClock, 'startsOn' | 'earliestStart' | 'lastDay'>,
  on: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): ChainUrgency {
  if (lastDay !== null && on > lastDay) return 'tooOld'
  if (startsOn === null) return 'question'
  const range = { earliest: earliestStart ?? startsOn, latest: startsOn }
  return pressing(range, on, educationRulesOn(on, sets).compulsory)
}

/**
 * @param clock what is kept with the chain
 * @param on the day to know it on
 * @returns days until compulsory education begins at the latest, negative when it has begun; none without that day
 */
export function chainDaysLeft(
  { startsOn }: Pick<ChainClock, 'startsOn'>,
  on: Day,
): number | undefined {
  return startsOn === null ? undefined : daysBetween(on, startsOn)
}

/** How long after a child was enrolled somebody has to say whether they started, in days. */
export const startedAskedAfterDays = 30

/** What is known of a proof when it is asked whether the child started. */
export interface StartedFacts {
  readonly enrolledOn: Day
  /** Whether somebody said it already. */
  readonly hasStarted: boolean | null
  /** Whether the proof counts no more. */
  readonly isEnded: boolean
  /** Education at home begins when it is declared. */
  readonly isAtHome: boolean
}

/**
 * Whether it is time to ask whether a child started at the school where they were enrolled: once, from thirty days
 * after the day of enrolment on.
 *
 * @param proof what is known of it
 * @param on the day to know it on
 */
export function asksWhetherStarted(
  { enrolledOn, hasStarted, isEnded, isAtHome }: StartedFacts,
  on: Day,
): boolean {
  return (
    !isEnded && !isAtHome && hasStarted === null && on >= addDays(enrolledOn, startedAskedAfterDays)
  )
}
