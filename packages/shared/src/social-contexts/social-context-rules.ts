import { isOpenStatus, type ReferralStatus, type Relation } from '../referrals/index.ts'
import type { Day } from '../time/index.ts'

/** What a social worker says of the project that somebody made with the OCMW. */
export interface StatedContext {
  /** An individual project of social integration (GPMI; Act of 26 May 2002, art. 11). */
  readonly project: boolean
  readonly livingWage: boolean
  readonly signedOn?: Day | undefined
  readonly startsOn?: Day | undefined
  readonly endsOn?: Day | undefined
  readonly evaluationDates: readonly Day[]
}

/** What is wrong with a field of it. */
export interface ContextFault {
  readonly field: string
  readonly code: 'withoutProject' | 'beforeStart' | 'afterEnd' | 'inThePast' | 'answered'
}

/** An evaluation as it is known already. */
export interface KnownEvaluation {
  readonly dueOn: Day
  readonly isAnswered: boolean
  readonly isWithdrawn: boolean
}

/**
 * What is wrong with what a social worker says. Dates belong to a project, and within it; feedback is asked for a
 * day to come, and a day for which it was given stays.
 *
 * @param known the evaluations that stand there already
 * @param today day in Belgium
 * @returns one fault for each field, in the order of the fields; none when all is well
 */
export function faultsOfContext(
  stated: StatedContext,
  known: readonly KnownEvaluation[],
  today: Day,
): ContextFault[] {
  const { project, signedOn, startsOn, endsOn, evaluationDates } = stated
  const dates = evaluationDates.map((day, index) => ({ day, field: `evaluationDates[${index}]` }))
  const lost = known.filter(
    ({ dueOn, isAnswered }) => isAnswered && !evaluationDates.includes(dueOn),
  )
  const answered = lost.map(() => ({ field: 'evaluationDates', code: 'answered' as const }))
  if (!project) {
    const given = Object.entries({ signedOn, startsOn, endsOn }).filter(([, day]) => day)
    const fields = [...given.map(([field]) => field), ...dates.map(({ field }) => field)]
    return [
      ...fields.map((field) => ({ field, code: 'withoutProject' as const })),
      ...answered.slice(0, 1),
    ]
  }
  const faults: ContextFault[] = []
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
    faults.push({ field: 'endsOn', code: 'beforeStart' })
  }
  const standing = new Set(
    known.filter(({ isWithdrawn }) => !isWithdrawn).map(({ dueOn }) => dueOn),
  )
  for (const { day, field } of dates) {
    // What stands there stays as it was, also when the project was moved.
    if (standing.has(day)) continue
    if (day < today) faults.push({ field, code: 'inThePast' })
    else if (startsOn !== undefined && day < startsOn) faults.push({ field, code: 'beforeStart' })
    else if (endsOn !== undefined && day > endsOn) faults.push({ field, code: 'afterEnd' })
  }
  return [...faults, ...answered.slice(0, 1)]
}

/** What has to be done to have the evaluations that are wanted. */
export interface EvaluationPlan {
  /** Days that were not there. */
  readonly added: readonly Day[]
  /** Days that were taken back, and are wanted again. */
  readonly restored: readonly Day[]
  readonly withdrawn: readonly Day[]
}

/**
 * @param known the evaluations that stand there, those that were taken back among them
 * @param wanted the days for which feedback is asked
 * @returns what makes the one into the other; a day for which feedback was given is never taken back
 */
export function planEvaluations(
  known: readonly KnownEvaluation[],
  wanted: readonly Day[],
): EvaluationPlan {
  const days = new Set(known.map(({ dueOn }) => dueOn))
  const dayOf = ({ dueOn }: KnownEvaluation) => dueOn
  return {
    added: [...new Set(wanted)].filter((day) => !days.has(day)).sort(),
    restored: known.filter((one) => one.isWithdrawn && wanted.includes(one.dueOn)).map(dayOf),
    withdrawn: known
      .filter((one) => !one.isWithdrawn && !one.isAnswered && !wanted.includes(one.dueOn))
      .map(dayOf),
  }
}

/**
 * Whether what is said of a project may still change: by whoever sent the referral, as long as it is a draft or open.
 *
 * @param relations how they stand to it
 */
export function mayChangeContext(relations: readonly Relation[], status: ReferralStatus): boolean {
  return relations.includes('sender') && (status === 'draft' || isOpenStatus(status))
}

/**
 * Whether somebody may tell how it goes: whoever follows the referral, also once it is closed, as a project goes on.
 *
 * @param relations how they stand to it
 */
export function mayGiveFeedback(relations: readonly Relation[]): boolean {
  return relations.includes('owner')
}
