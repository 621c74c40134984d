import { firstPossibleDay, lastPossibleDay } from '../persons/index.ts'
import { addMonths, type Day, isDay } from '../time/index.ts'
import {
  type ConditionContext,
  conditionTests,
  exceptions,
  groundsAfterWaiting,
  type Truth,
} from './conditions.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'
import {
  type EligibilityCategory,
  type EligibilityFactName,
  type EligibilityRule,
  eligibilityFactNames,
  firstRegistrations,
} from './eligibility-vocabulary.ts'
import {
  type Condition,
  type EligibilityRow,
  type EligibilityRuleSet,
  eligibilityRuleSets,
  ruleSetOn,
} from './rule-sets.ts'

/** What another answer would make of it. */
export interface OtherAnswer {
  readonly fact: EligibilityFactName
  readonly answer: boolean | 'flanders' | 'elsewhere'
  readonly category: EligibilityCategory
}

/** What the agency would probably say, and how that came about. */
export interface EligibilityProposal {
  readonly category: EligibilityCategory
  /** Outside civic integration, and Dutch lessons stay possible. */
  readonly dutchOnly: boolean
  /** Names the table that was used. */
  readonly version: string
  /** The rule that decided; none while facts are missing that decide. */
  readonly rule: EligibilityRule | undefined
  readonly article: string | undefined
  /** Whether a jurist still has to confirm that rule. */
  readonly isUncertain: boolean
  /** The known facts that were looked at. */
  readonly used: readonly EligibilityFactName[]
  /** Without these nothing can be said; none otherwise. */
  readonly missing: readonly EligibilityFactName[]
  /** Answers to questions nobody asked yet, of those that would lead elsewhere. */
  readonly wouldChange: readonly OtherAnswer[]
  /** The last day to enrol with the agency, of somebody who is obliged, as far as the facts tell it. */
  readonly enrolBy: Day | undefined
}

/**
 * Goes through the table of the decree (decree of 7 June 2013, art. 26 and 27) from the top: the first rule
 * that holds decides. What is not known may leave it open; exceptions that few people fall under count as not
 * so until somebody says that they are. The result is a proposal: the agency decides.
 *
 * @param facts what is known, none of it required
 * @param on the day to know it on
 * @param sets the tables, the oldest first
 */
export function proposeEligibility(
  facts: EligibilityFacts,
  on: Day,
  sets: readonly EligibilityRuleSet[] = eligibilityRuleSets,
): EligibilityProposal {
  const set = ruleSetOn(on, sets)
  const walk = walkTable(facts, on, set)
  return {
    category: walk.category,
    dutchOnly: walk.row?.dutchOnly ?? false,
    version: set.version,
    rule: walk.row?.rule,
    article: walk.row?.article,
    isUncertain: walk.row?.isUncertain ?? false,
    used: inOrder(walk.used),
    missing: inOrder(walk.missing),
    wouldChange: openAnswers(facts, walk.missing).flatMap(({ fact, answer }) => {
      // Nobody is permanently unable without a certificate.
      const certificate = fact === 'isPermanentlyUnable' ? { unableCertificateOn: on } : {}
      const { category } = walkTable({ ...facts, [fact]: answer, ...certificate }, on, set)
      return category === walk.category ? [] : [{ fact, answer, category }]
    }),
    enrolBy: walk.category === 'obliged' ? enrolmentDay(facts, set) : undefined,
  }
}

interface Walk {
  readonly category: EligibilityCategory
  /** The row that decided, when one did. */
  readonly row: EligibilityRow | undefined
  readonly used: ReadonlySet<EligibilityFactName>
  readonly missing: ReadonlySet<EligibilityFactName>
}

function walkTable(facts: EligibilityFacts, on: Day, set: EligibilityRuleSet): Walk {
  const { look, used } = createTrace(facts, { on, figures: set.figures })
  const possible: EligibilityRow[] = []
  const missing = new Set<EligibilityFactName>()
  for (const row of set.rows) {
    const found = look(row.when)
    if (found.truth === false) continue
    possible.push(row)
    for (const name of found.missing) missing.add(name)
    if (found.truth !== true) continue
    // Rows that may hold leave nothing open when they lead to the same as the one that does.
    const isDecided = possible.every(
      (one) => one.category === row.category && one.dutchOnly === row.dutchOnly,
    )
    if (isDecided) return { category: row.category, row, used, missing: new Set() }
    break
  }
  return { category: 'undetermined', row: undefined, used, missing }
}

/** Whether a condition holds, and the facts to ask first where that is open. */
interface Finding {
  readonly truth: Truth
  readonly missing: readonly EligibilityFactName[]
}

/** Looks at conditions, and keeps which facts were looked at. */
function createTrace(facts: EligibilityFacts, context: ConditionContext) {
  const used = new Set<EligibilityFactName>()

  function look(condition: Condition): Finding {
    if (typeof condition === 'string') {
      const { facts: names, holds } = conditionTests[condition]
      const truth = holds(facts, context)
      for (const name of names) if (isKnown(facts, name)) used.add(name)
      return { truth, missing: truth === undefined ? lacking(facts, names) : [] }
    }
    if ('not' in condition) {
      const { truth, missing } = look(condition.not)
      return { truth: truth === undefined ? undefined : !truth, missing }
    }
    return 'all' in condition ? lookAtAll(condition.all, false) : lookAtAll(condition.any, true)
  }

  /**
   * One part with the settling truth settles it, and what the others lack is then of no matter. Of parts that
   * must all hold, the first that is not known comes first: the answer can make the rest superfluous.
   */
  function lookAtAll(parts: readonly Condition[], settling: boolean): Finding {
    const open: Finding[] = []
    for (const part of parts) {
      const found = look(part)
      if (found.truth === settling) return { truth: settling, missing: [] }
      if (found.truth === undefined) open.push(found)
    }
    if (open.length === 0) return { truth: !settling, missing: [] }
    const first = settling ? open : open.slice(0, 1)
    return { truth: undefined, missing: first.flatMap(({ missing }) => missing) }
  }

  return { look, used }
}

function isKnown(facts: EligibilityFacts, name: EligibilityFactName): boolean {
  const value = facts[name]
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

/** What is not known of some facts; where all are known and still do not tell, the first of them. */
function lacking(
  facts: EligibilityFacts,
  names: readonly EligibilityFactName[],
): readonly EligibilityFactName[] {
  const unknown = names.filter((name) => !isKnown(facts, name))
  return unknown.length > 0 ? unknown : names.slice(0, 1)
}

const yesNoQuestions = [
  'bornAbroad',
  'parentBornAbroad',
  'isFirstTitle',
  'sponsorUsedFreeMovement',
] as const

/** Every answer that nobody gave yet: that an exception holds, or one to a question that leaves it open. */
function openAnswers(
  facts: EligibilityFacts,
  missing: ReadonlySet<EligibilityFactName>,
): Omit<OtherAnswer, 'category'>[] {
  const asked = yesNoQuestions.filter((fact) => missing.has(fact))
  return [
    ...exceptions.filter((fact) => !isKnown(facts, fact)).map((fact) => ({ fact, answer: true })),
    ...exceptions.filter((fact) => missing.has(fact)).map((fact) => ({ fact, answer: false })),
    ...asked.flatMap((fact) => [true, false].map((answer) => ({ fact, answer }))),
    ...(missing.has('firstRegisteredIn')
      ? firstRegistrations.map((answer) => ({ fact: 'firstRegisteredIn' as const, answer }))
      : []),
  ]
}

/**
 * The obligation arises with the first registration in Flanders, or at full age for those who were minors then.
 * That day is known when it was here, or when somebody came from elsewhere in Belgium, and the right to stay came
 * with it. Of a birth date that is known in part, only when the rest of it makes no difference.
 */
function enrolmentDay(facts: EligibilityFacts, { figures }: EligibilityRuleSet): Day | undefined {
  const { birthDate, residenceGround } = facts
  const { firstRegisteredHereOn: here, firstRegisteredBelgiumOn: belgium } = facts
  if (!here || !birthDate) return undefined
  if (here !== belgium && facts.firstRegisteredIn !== 'elsewhere') return undefined
  if (groundsAfterWaiting.some((one) => one === residenceGround)) return undefined
  const [earliest, latest] = [firstPossibleDay(birthDate), lastPossibleDay(birthDate)].map((day) =>
    laterOf(birthdayOf(day, figures.fullAge), here),
  )
  if (earliest === undefined || earliest !== latest) return undefined
  return addMonths(earliest, figures.enrolmentMonths)
}

function laterOf(one: Day, other: Day): Day {
  if (one > other) return one
  return other
}

/** A birthday on 29 February counts from 1 March in other years. */
function birthdayOf(born: Day, age: number): Day {
  const year = String(Number(born.slice(0, 4)) + age)
  const day = `${year}${born.slice(4)}`
  return isDay(day) ? day : `${year}-03-01`
}

function inOrder(names: ReadonlySet<EligibilityFactName>): EligibilityFactName[] {
  return eligibilityFactNames.filter((name) => names.has(name))
}
