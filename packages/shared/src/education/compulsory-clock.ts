import {
  firstPossibleDay,
  lastPossibleDay,
  type PartialDate,
  type Register,
} from '../persons/index.ts'
import { addDays, type Day, daysBetween, isDay } from '../time/index.ts'
import {
  type CompulsoryRules,
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
} from './education-rule-sets.ts'
import type { ClockQuestion, ClockState } from './education-vocabulary.ts'

/** What the clock reads; nothing of it is required. */
export interface ClockInputs {
  readonly birthDate?: PartialDate | null | undefined
  /** The days after registration are given to who is not; who may be has them too. */
  readonly isBelgian?: boolean | null | undefined
  readonly register?: Register | null | undefined
  readonly firstRegisteredBelgiumOn?: Day | null | undefined
  readonly firstRegisteredHereOn?: Day | null | undefined
  /** Whether the municipality still has to see that somebody lives where they said. */
  readonly isResidenceCheckOpen?: boolean | null | undefined
  /** Whether there is proof of enrolment in a school, or of education at home. */
  readonly hasProofOfEducation?: boolean | null | undefined
}

/** Two days between which the real one lies; equal when it is certain. */
export interface DayRange {
  readonly earliest: Day
  readonly latest: Day
}

/** When compulsory education begins and ends for somebody, and how near that is. */
export interface CompulsoryClock {
  readonly state: ClockState
  /** The first day of it; none while nothing tells, or where nothing begins. */
  readonly startsOn: DayRange | undefined
  /** The last day of it; none while the birth date is not known. */
  readonly lastDay: DayRange | undefined
  /** Days until it begins at the latest, negative when it has begun; none without a first day. */
  readonly daysLeft: number | undefined
  /** Whether the first day stands only when the check of the residence confirms the registration. */
  readonly isProvisional: boolean
  /** What to ask, where the answer makes a difference. */
  readonly questions: readonly ClockQuestion[]
  /** Names the rules that were used. */
  readonly version: string
}

/**
 * The clock of compulsory education. It begins on 1 September of the calendar year in which a child turns five
 * (act of 29 June 1983, art. 1), for a child who is not Belgian not before the 60th day after registration, and
 * ends on the eve of the eighteenth birthday, or on 30 June of that year when that is sooner. It runs from
 * 1 January of the year in which it begins. What is known in part gives a range and a question: the state is
 * as pressing as is certain, and `question` where it could be pressing and nothing tells.
 *
 * @param inputs what is known
 * @param on the day to know it on
 * @param sets the rules, the oldest first
 */
export function compulsoryClock(
  inputs: ClockInputs,
  on: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): CompulsoryClock {
  const { version, compulsory: rules } = educationRulesOn(on, sets)
  const { birthDate } = inputs
  if (!birthDate) return { ...silent('question', version), questions: ['birthDate'] }
  const lastDay = lastDays(birthDate, rules)
  const schoolFrom = `${yearOf(birthDate) + rules.startAge}-09-01`
  const startsOn = startDays(schoolFrom, inputs, rules)
  const without = (state: ClockState) => ({ ...silent(state, version), lastDay })

  if (yearOf(on) < yearOf(schoolFrom)) return without('tooYoung')
  if (on > lastDay.latest || (startsOn && startsOn.earliest > lastDay.latest)) {
    return without('tooOld')
  }
  const common = {
    ...without('met'),
    startsOn,
    daysLeft: startsOn && daysBetween(on, startsOn.latest),
    isProvisional: startsOn !== undefined && inputs.isResidenceCheckOpen === true,
  }
  if (inputs.hasProofOfEducation) return common
  // Whether it is over, or never begins, turns on the birth date.
  if (on > lastDay.earliest || (startsOn && startsOn.earliest > lastDay.earliest)) {
    return { ...common, state: 'question', questions: ['birthDate'] }
  }
  if (inputs.register === 'none') return { ...common, state: 'notRegistered' }
  if (startsOn === undefined) {
    return { ...common, state: 'question', questions: ['firstRegisteredBelgiumOn'] }
  }
  return {
    ...common,
    state: pressing(startsOn, on, rules),
    questions: startsOn.earliest === startsOn.latest ? [] : ['firstRegisteredBelgiumOn'],
  }
}

function silent(state: ClockState, version: string): CompulsoryClock {
  return {
    state,
    startsOn: undefined,
    lastDay: undefined,
    daysLeft: undefined,
    isProvisional: false,
    questions: [],
    version,
  }
}

/** What a first day that is known says of a day. */
export type Pressing = Extract<ClockState, 'question' | 'later' | 'soon' | 'urgent' | 'overdue'>

/**
 * As pressing as the latest day makes it; where the earliest would press and the latest not, a question.
 *
 * @param range the first day
 * @param on the day to know it on
 * @param rules when it warns
 */
export function pressing(
  { earliest, latest }: DayRange,
  on: Day,
  rules: CompulsoryRules,
): Pressing {
  const certain = stateBefore(latest, on, rules)
  return certain === 'later' && stateBefore(earliest, on, rules) !== 'later' ? 'question' : certain
}

function stateBefore(start: Day, on: Day, { soonDays, urgentDays }: CompulsoryRules): Pressing {
  const left = daysBetween(on, start)
  if (left < 0) return 'overdue'
  if (left <= urgentDays) return 'urgent'
  return left <= soonDays ? 'soon' : 'later'
}

/** Nobody was registered here before they were in Belgium: what is known of here says until when at the latest. */
function startDays(
  schoolFrom: Day,
  inputs: ClockInputs,
  rules: CompulsoryRules,
): DayRange | undefined {
  const { firstRegisteredBelgiumOn: belgium, firstRegisteredHereOn: here, register } = inputs
  const registered = belgium && here && here < belgium ? here : (belgium ?? here)
  if (!registered || register === 'none') return undefined
  const latest = laterOf(schoolFrom, termEnd(registered, inputs, rules))
  return { earliest: belgium ? latest : schoolFrom, latest }
}

function termEnd(registered: Day, { isBelgian }: ClockInputs, rules: CompulsoryRules): Day {
  if (isBelgian) return registered
  const { days, countsDayOfRegistration } = rules.registrationTerm
  return addDays(registered, countsDayOfRegistration ? days - 1 : days)
}

function lastDays(birthDate: PartialDate, rules: CompulsoryRules): DayRange {
  const endOfClasses = `${yearOf(birthDate) + rules.endAge}-${rules.lastDayOfClasses}`
  const lastDayFor = (born: Day) =>
    earlierOf(endOfClasses, addDays(birthdayOf(born, rules.endAge), -1))
  return {
    earliest: lastDayFor(firstPossibleDay(birthDate)),
    latest: lastDayFor(lastPossibleDay(birthDate)),
  }
}

/** A birthday on 29 February counts from 1 March in other years. */
function birthdayOf(born: Day, age: number): Day {
  const day = `${yearOf(born) + age}${born.slice(4)}`
  return isDay(day) ? day : `${day.slice(0, 4)}-03-01`
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

function laterOf(one: Day, other: Day): Day {
  if (one > other) return one
  return other
}

function earlierOf(one: Day, other: Day): Day {
  if (one < other) return one
  return other
}
