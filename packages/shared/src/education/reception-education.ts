import { ageRange, type CefrLevel, cefrLevels, type PartialDate } from '../persons/index.ts'
import { addMonths, type Day } from '../time/index.ts'
import {
  type EducationRuleSet,
  educationRuleSets,
  educationRulesOn,
  type ReceptionRules,
} from './education-rule-sets.ts'
import type {
  ConditionState,
  ReceptionCondition,
  ReceptionLevel,
  ReceptionQuestion,
} from './education-vocabulary.ts'
import { decemberOf } from './school-tracks.ts'

/** What the conditions read; nothing of it is required. */
export interface ReceptionFacts {
  readonly birthDate?: PartialDate | null | undefined
  readonly firstRegisteredBelgiumOn?: Day | null | undefined
  readonly firstRegisteredHereOn?: Day | null | undefined
  /** Language tags; none when they are not known. */
  readonly homeLanguages?: readonly string[] | null | undefined
  readonly dutchOral?: CefrLevel | null | undefined
  readonly dutchWritten?: CefrLevel | null | undefined
  /** Months in a school in Dutch, July and August left out. */
  readonly monthsOfDutchSchooling?: number | null | undefined
  /** Whether somebody stays in a reception centre, for whom only the age counts. */
  readonly isInReceptionCentre?: boolean | null | undefined
}

/** Whether one condition holds, and what to ask where nothing tells. */
export interface ConditionFinding {
  readonly condition: ReceptionCondition
  readonly state: ConditionState
  readonly question: ReceptionQuestion | undefined
}

/** Whether a school receives somebody as a newcomer, condition by condition. */
export interface ReceptionEducation {
  /** `holds` when all conditions do, `doesNotHold` when one of them does not. */
  readonly state: ConditionState
  /** Of an age for it, at which schools; none when nothing tells or for no school. */
  readonly level: ReceptionLevel | undefined
  readonly conditions: readonly ConditionFinding[]
  /** Names the rules that were used. */
  readonly version: string
}

/**
 * Whether reception education for newcomers who do not speak Dutch (OKAN) is open to somebody: of an age for it on
 * 31 December of the school year, in Belgium for a year at the most, another language than Dutch at home, not
 * enough Dutch for the classes, and at the most nine months in a school in Dutch (onderwijs.vlaanderen.be,
 * anderstalige nieuwkomers). Who stays in a reception centre only needs the age. The school decides.
 *
 * @param facts what is known
 * @param on the day to know it on; in July and August the school year to come counts
 * @param sets the rules, the oldest first
 */
export function receptionEducation(
  facts: ReceptionFacts,
  on: Day,
  sets: readonly EducationRuleSet[] = educationRuleSets,
): ReceptionEducation {
  const { version, reception: rules } = educationRulesOn(on, sets)
  const age = finding('age', isOfAge(facts, on, rules), 'birthDate')
  const conditions = facts.isInReceptionCentre
    ? [age]
    : [
        age,
        finding('shortStay', isNew(facts, on, rules), 'firstRegisteredBelgiumOn'),
        finding('otherHomeLanguage', hasOtherLanguage(facts), 'homeLanguages'),
        finding('littleDutch', lacksDutch(facts, rules), 'dutchLevel'),
        finding('fewMonthsInSchool', isNewInSchool(facts, rules), 'monthsOfDutchSchooling'),
      ]
  const states = conditions.map(({ state }) => state)
  const unlessRefused = states.includes('unknown') ? 'unknown' : 'holds'
  return {
    state: states.includes('doesNotHold') ? 'doesNotHold' : unlessRefused,
    level: levelOf(facts, on, rules),
    conditions,
    version,
  }
}

function finding(
  condition: ReceptionCondition,
  truth: boolean | undefined,
  question: ReceptionQuestion,
): ConditionFinding {
  if (truth === undefined) return { condition, state: 'unknown', question }
  return { condition, state: truth ? 'holds' : 'doesNotHold', question: undefined }
}

/** By the year alone it is known how old somebody is on 31 December. */
function ageOf({ birthDate }: ReceptionFacts, on: Day): number | undefined {
  if (!birthDate) return undefined
  const isSummer = on.slice(5) >= '07-01' && on.slice(5) <= '08-31'
  const december = isSummer ? `${on.slice(0, 4)}-12-31` : decemberOf(on)
  return ageRange(birthDate, december).oldest
}

function isOfAge(facts: ReceptionFacts, on: Day, rules: ReceptionRules): boolean | undefined {
  return ageOf(facts, on) === undefined ? undefined : levelOf(facts, on, rules) !== undefined
}

function levelOf(facts: ReceptionFacts, on: Day, rules: ReceptionRules) {
  const age = ageOf(facts, on)
  if (age === undefined || age < rules.primaryAge || age >= rules.endAge) return undefined
  return age < rules.secondaryAge ? 'primary' : 'secondary'
}

/** Registered here for longer than that is in Belgium for longer, whenever that began. */
function isNew(
  { firstRegisteredBelgiumOn: belgium, firstRegisteredHereOn: here }: ReceptionFacts,
  on: Day,
  { stayMonths }: ReceptionRules,
): boolean | undefined {
  if (belgium) return on <= addMonths(belgium, stayMonths)
  return here && on > addMonths(here, stayMonths) ? false : undefined
}

/** Dutch beside another language leaves it open which of them is the mother tongue. */
function hasOtherLanguage({ homeLanguages }: ReceptionFacts): boolean | undefined {
  if (!homeLanguages?.length) return undefined
  if (!homeLanguages.includes('nl')) return true
  return homeLanguages.every((tag) => tag === 'nl') ? false : undefined
}

/** The weaker of the two counts; one that is not known may be weak. */
function lacksDutch(
  { dutchOral, dutchWritten }: ReceptionFacts,
  { enoughDutch }: ReceptionRules,
): boolean | undefined {
  const isWeak = (level: CefrLevel) => cefrLevels.indexOf(level) < cefrLevels.indexOf(enoughDutch)
  const levels = [dutchOral, dutchWritten].filter((level) => level !== null && level !== undefined)
  if (levels.some(isWeak)) return true
  return levels.length === 2 ? false : undefined
}

function isNewInSchool(
  { monthsOfDutchSchooling: months }: ReceptionFacts,
  { schoolMonths }: ReceptionRules,
): boolean | undefined {
  return months === null || months === undefined ? undefined : months <= schoolMonths
}
