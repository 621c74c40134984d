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
import type { Asking } from '../../referrals/index.ts'
import type { UseCaseDependencies } from '../../work.ts'
import type { DashboardRepository } from '../dashboard-repository.ts'
import {
  type AskedPeriods,
  countsOf,
  type FigureCount,
  type NamedMeasure,
} from '../figure-columns.ts'
import type { FigureMonthRepository } from '../figure-month-repository.ts'
import { leftToCount, together } from '../figure-sums.ts'
import type { FigureRow, FiguresRepository } from '../figures-repository.ts'
import { type OtherFigure, type OtherRepositories, otherFigures } from '../other-figures.ts'
import { keepsApart } from '../stored-figures.ts'

/** What figures are counted with, on one connection. */
export type FiguresRepositories = {
  readonly dashboards: DashboardRepository
  readonly figures: FiguresRepository
  readonly figureMonths: FigureMonthRepository
} & OtherRepositories

export type FiguresUseCaseDependencies = UseCaseDependencies<FiguresRepositories>

/** What one statement counted. */
export interface CountedFigures extends FigureCount {
  readonly rows: readonly FigureRow[]
  /** Of the parts, where these are ids. */
  readonly names: ReadonlyMap<string, string>
}

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
    const [ofReferrals, others] = await Promise.all([
      work(actor, (some) => referralFigures(some, actor, query, asked), 'oneLook'),
      hasOthers ? work(actor, (some) => figuresOfOthers(some, actor, asked), 'oneLook') : [],
    ])
    return { ...asked, ...ofReferrals, others }
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
  const [ofReferrals, others] = await Promise.all([
    referralFigures(repositories, actor, query, asked),
    figuresOfOthers(repositories, actor, asked),
  ])
  return { ...asked, ...ofReferrals, others }
}

function askedFigures(actor: Actor, query: FiguresQuery, asOf: Date): AskedFigures {
  const today = belgianDay(asOf)
  const { grain = 'month', split } = query
  const periods = periodsBack(grain, query.on ?? today, query.periods ?? 2)
  return { asOf, today, grain, split, periods, measures: measuresFor(actor, query) }
}

function figuresOfOthers(
  repositories: OtherRepositories,
  actor: Actor,
  { today, measures, periods }: AskedFigures,
): Promise<OtherFigure[]> {
  return otherFigures(repositories, { actor, today }, measures, periods)
}

async function referralFigures(
  repositories: FiguresRepositories,
  actor: Actor,
  query: FiguresQuery,
  { today, grain, periods, split, measures }: AskedFigures,
): Promise<Pick<FiguresRecord, 'counted' | 'senders'>> {
  const asked = { whole: wholeOf(query), grain, periods, split }
  const [counted, senders] = await Promise.all([
    periods.length === 0
      ? []
      : countFigures(repositories, { actor, today }, named(measures), asked),
    actor.organisation.kind === 'agency'
      ? repositories.dashboards.sendersIn(actor.partitions.map(({ id }) => id))
      : [],
  ])
  return { counted, senders }
}

/** Counts what the kept months do not answer, and adds what they do. */
async function countFigures(
  { figures, figureMonths }: FiguresRepositories,
  asking: Asking,
  measures: readonly NamedMeasure[],
  asked: AskedPeriods,
): Promise<CountedFigures[]> {
  const { whole, periods } = asked
  const counts = countsOf(measures, asked)
  const stored = counts.flatMap(({ columns }) => columns.flatMap((one) => one.stored ?? []))
  const settled =
    stored.length === 0
      ? undefined
      : await figureMonths.settled(asking, {
          ...{ whole, periods, figures: [...new Set(stored)] },
          split: counts.find((count) => count.split !== undefined)?.split,
        })
  return Promise.all(
    counts.map(async (count) => {
      const known = keepsApart(whole, count.split) ? settled : undefined
      const left = leftToCount(count, periods, known)
      const { desks, columns } = left ?? { columns: [] }
      const live = left
        ? await figures.count(asking, {
            ...{ whole: count.whole(left.within), desks, columns, split: count.split },
          })
        : []
      const rows = together(count, known, live)
      const keys = rows.flatMap(({ key }) => (key === null || key === '' ? [] : [key]))
      const names = count.split && (await figures.namesOf(count.split, keys))
      return { ...count, rows, names: names ?? new Map<string, string>() }
    }),
  )
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
