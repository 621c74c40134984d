import type { Period } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import {
  isForAudience,
  isOverReferrals,
  type MeasureCode,
  type MeasureSplit,
  measureCodes,
  measureDefinitions,
  type PeriodGrain,
  periodsBack,
} from '@onthaal/shared/measures'
import type { FiguresQuery } from '@onthaal/shared/measures/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { present } from '../../present.ts'
import type { UseCaseDependencies } from '../../work.ts'
import { type CountedFigures, countFigures } from '../count-figures.ts'
import type { DashboardRepository } from '../dashboard-repository.ts'
import type { NamedMeasure } from '../figure-columns.ts'
import type { FigureMonthRepository } from '../figure-month-repository.ts'
import type { FiguresRepository } from '../figures-repository.ts'
import { type OtherFigure, type OtherRepositories, otherFigures } from '../other-figures.ts'

/** What figures are counted with, on one connection. */
export type FiguresRepositories = {
  readonly dashboards: DashboardRepository
  readonly figures: FiguresRepository
  readonly figureMonths: FigureMonthRepository
} & OtherRepositories

export type FiguresUseCaseDependencies = UseCaseDependencies<FiguresRepositories>

/** Which figures somebody asks for, of which time. */
interface AskedFigures {
  readonly asOf: Date
  readonly today: Day
  readonly grain: PeriodGrain
  readonly split: MeasureSplit | undefined
  /** The newest first. */
  readonly periods: readonly Period[]
  /** Those that the actor gets. */
  readonly measures: readonly MeasureCode[]
}

/** Figures with the lists that they were counted over. */
export interface FiguresRecord extends AskedFigures {
  readonly senders: readonly OrganisationSummary[]
  readonly counted: readonly CountedFigures[]
  readonly others: readonly OtherFigure[]
}

/**
 * The work of the actor's organisation, or of the desks of the actor's region, in figures over whole periods side by
 * side: each measure by its one definition, each number counted over the list that it opens. There is one statement
 * for each clock, whatever there is to count. What is not of referrals is counted at the same time on a connection of
 * its own: nothing moves between the two.
 */
export function getFigures({ work, clock }: FiguresUseCaseDependencies) {
  return async (actor: Actor, query: FiguresQuery): Promise<FiguresRecord> => {
    const asked = askedFigures(actor, query, clock())
    const hasOthers = asked.measures.some((code) => !isOverReferrals(measureDefinitions[code]))
    const [counted, beside] = await Promise.all([
      work(actor, (some) => referralFigures(some, actor, query, asked), 'oneLook'),
      hasOthers || actor.organisation.kind === 'agency'
        ? work(actor, (some) => figuresBeside(some, actor, asked), 'oneLook')
        : { others: [], senders: [] },
    ])
    return { ...asked, ...beside, counted }
  }
}

/**
 * Counts within a transaction that is there already, as {@link getFigures} does in those of its own. It has to see one
 * moment: what moves between what is kept and what is counted live would be told twice or not at all.
 *
 * @param actor whose figures these are, by whom the repositories are tied to the database
 * @param asOf the moment that the figures are told as of
 */
export async function figuresIn(
  repositories: FiguresRepositories,
  actor: Actor,
  query: FiguresQuery,
  asOf: Date,
): Promise<FiguresRecord> {
  const asked = askedFigures(actor, query, asOf)
  const [counted, beside] = await Promise.all([
    referralFigures(repositories, actor, query, asked),
    figuresBeside(repositories, actor, asked),
  ])
  return { ...asked, ...beside, counted }
}

function askedFigures(actor: Actor, query: FiguresQuery, asOf: Date): AskedFigures {
  const today = belgianDay(asOf)
  const { grain = 'month', split } = query
  const periods = periodsBack(grain, query.on ?? today, query.periods ?? 2)
  return { asOf, today, grain, split, periods, measures: measuresFor(actor, query) }
}

/** What is told beside the figures of referrals, and is of no use to them. */
async function figuresBeside(
  repositories: FiguresRepositories,
  actor: Actor,
  { today, measures, periods }: AskedFigures,
): Promise<Pick<FiguresRecord, 'others' | 'senders'>> {
  const [others, senders] = await Promise.all([
    otherFigures(repositories, { actor, today }, measures, periods),
    actor.organisation.kind === 'agency'
      ? repositories.dashboards.sendersIn(actor.partitions.map(({ id }) => id))
      : [],
  ])
  return { others, senders }
}

async function referralFigures(
  repositories: FiguresRepositories,
  actor: Actor,
  query: FiguresQuery,
  { today, grain, periods, split, measures }: AskedFigures,
): Promise<CountedFigures[]> {
  if (periods.length === 0) return []
  const asked = { whole: wholeOf(query), grain, periods, split }
  return countFigures(repositories, { actor, today }, named(measures), asked)
}

/** What of the measures somebody gets: nothing that what was asked for could not narrow. */
function measuresFor(actor: Actor, query: FiguresQuery): MeasureCode[] {
  const whose = {
    isAgency: actor.organisation.kind === 'agency',
    education: actor.education && actor.permissions.includes('followEducation'),
  }
  const { type, desk, sender, municipality } = query
  const isNarrowed = [type, desk, sender, municipality].some((filter) => filter !== undefined)
  return measureCodes.filter((code) => {
    const definition = measureDefinitions[code]
    if (query.measure !== undefined && !query.measure.includes(code)) return false
    if (isNarrowed && !isOverReferrals(definition)) return false
    return isForAudience(definition, whose)
  })
}

function named(codes: readonly MeasureCode[]): NamedMeasure[] {
  return codes.flatMap((code) => {
    const measure = measureDefinitions[code]
    return isOverReferrals(measure) ? [{ code, measure }] : []
  })
}

function wholeOf({ type, desk, sender, municipality }: FiguresQuery): ReferralSelection {
  return { box: 'all', ...present({ type, desk, sender, municipality }) }
}
