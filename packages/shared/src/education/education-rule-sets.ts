import type { CefrLevel } from '../persons/index.ts'
import type { Day } from '../time/index.ts'

/** When compulsory education begins and ends, and when its clock warns. */
export interface CompulsoryRules {
  /** It begins on 1 September of the calendar year in which a child turns this old. */
  readonly startAge: number
  /** It ends when somebody turns this old, or with the school year before that in the same calendar year. */
  readonly endAge: number
  /** The last day of classes of a school year, `MM-DD`. */
  readonly lastDayOfClasses: string
  /** How long after the registration it begins for a child who is not Belgian. */
  readonly registrationTerm: {
    readonly days: number
    /** Whether the day of registration is the first of those days, or the day after it. */
    readonly countsDayOfRegistration: boolean
    readonly source: string
    /** Whether a jurist still has to confirm which day is the first: no text says it. */
    readonly isUncertain: boolean
  }
  /** From how many days before the start the clock is yellow. */
  readonly soonDays: number
  /** From how many days before the start the clock is red. */
  readonly urgentDays: number
  /** As it is cited in Dutch. */
  readonly source: string
}

/** Who can go to preschool and does not have to. */
interface PreschoolRules {
  /** From this age on, in months. */
  readonly fromMonths: number
  readonly source: string
}

/** Whom a school receives as a newcomer who does not speak Dutch. */
export interface ReceptionRules {
  /** The age on 31 December from which on primary education receives somebody. */
  readonly primaryAge: number
  /** The age on 31 December from which on secondary education does instead. */
  readonly secondaryAge: number
  /** The age on 31 December from which on neither does. */
  readonly endAge: number
  /** How long somebody may have been in Belgium without interruption, in months. */
  readonly stayMonths: number
  /** How long somebody may have gone to a school in Dutch, in months of classes. */
  readonly schoolMonths: number
  /** From which level on, oral and written, somebody can follow classes in Dutch. */
  readonly enoughDutch: CefrLevel
  readonly source: string
}

/** The rules of education as they apply from a day on, until the next ones do. */
export interface EducationRuleSet {
  /** Names these rules in what is kept; never given to others. */
  readonly version: string
  readonly validFrom: Day
  readonly compulsory: CompulsoryRules
  readonly preschool: PreschoolRules
  readonly reception: ReceptionRules
}

/** The rules by the day from which they apply, the oldest first. Until September 2020 school began at six. */
export const educationRuleSets: readonly EducationRuleSet[] = [
  {
    version: '2020-09',
    validFrom: '2020-09-01',
    compulsory: {
      startAge: 5,
      endAge: 18,
      lastDayOfClasses: '06-30',
      registrationTerm: {
        days: 60,
        countsDayOfRegistration: false,
        // It says "from the 60th day after" the registration.
        source: 'onderwijs.vlaanderen.be, leerplicht voor kinderen met een andere nationaliteit',
        isUncertain: true,
      },
      soonDays: 30,
      urgentDays: 10,
      source: 'Wet van 29 juni 1983 betreffende de leerplicht, art. 1',
    },
    preschool: { fromMonths: 30, source: 'Decreet van 7 juni 2013, art. 2, 1°' },
    reception: {
      primaryAge: 5,
      secondaryAge: 12,
      endAge: 18,
      stayMonths: 12,
      schoolMonths: 9,
      // Schools judge whether somebody can follow their classes; no text names a level.
      enoughDutch: 'B1',
      source: 'onderwijs.vlaanderen.be, anderstalige nieuwkomers',
    },
  },
]

/**
 * @param on the day to know it on
 * @param sets rules, the oldest first
 * @returns the rules that apply on that day, or the first of them for an earlier day
 * @throws RangeError when there are none
 */
export function educationRulesOn(
  on: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): EducationRuleSet {
  const found = sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]
  if (found === undefined) throw new RangeError('There are no rules of education')
  return found
}
