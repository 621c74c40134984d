import type { Period } from '@onthaal/shared/dashboards'
import { boardDaysOn } from '@onthaal/shared/education'
import type { MeasureCode } from '@onthaal/shared/measures'
import type { FigureList } from '@onthaal/shared/measures/schemas'
import type { ArrivalRepository } from '../arrivals/index.ts'
import type { BoardFilterByDays, BoardRepository } from '../education/index.ts'
import type { InformingRepository } from '../informing/index.ts'
import type { Asking } from '../referrals/index.ts'

/** A number over another list than that of referrals. */
export interface OtherFigure {
  readonly code: MeasureCode
  readonly count: number
  readonly list: FigureList
}

export interface OtherRepositories {
  readonly arrivals: ArrivalRepository
  readonly informings: InformingRepository
  readonly board: BoardRepository
}

/** These lists count up to a limit, because nobody reads on; a figure is exact. */
const all = 2_147_483_646

const boardFilters: Readonly<Partial<Record<MeasureCode, BoardFilterByDays>>> = {
  childrenFollowed: 'all',
  childrenRed: 'red',
  childrenOverdue: 'overdue',
  childrenQuestion: 'question',
  childrenWithoutReferral: 'withoutReferral',
}

/**
 * Counts the lists that are not of referrals, each by its own predicate.
 *
 * @param measures those that the actor gets
 * @param periods the newest first; what is of now is counted once
 */
export async function otherFigures(
  repositories: OtherRepositories,
  asking: Asking,
  measures: readonly MeasureCode[],
  periods: readonly Period[],
): Promise<OtherFigure[]> {
  const found = await Promise.all([
    arrivalFigures(repositories, asking, measures, periods),
    informingFigures(repositories, asking, measures, periods),
    childFigures(repositories, asking, measures),
  ])
  return found.flat()
}

async function arrivalFigures(
  { arrivals }: OtherRepositories,
  { actor }: Asking,
  measures: readonly MeasureCode[],
  periods: readonly Period[],
): Promise<OtherFigure[]> {
  const lists = [
    ...periods.map(({ from, until }) => ({
      code: 'arrivalsInvited' as const,
      list: { invitedFrom: from, invitedUntil: until },
    })),
    ...periods.map(({ from, until }) => ({
      code: 'arrivalsMet' as const,
      list: { status: 'came' as const, endedFrom: from, endedUntil: until },
    })),
    { code: 'arrivalsToInvite' as const, list: { status: 'toInvite' as const } },
  ].filter(({ code }) => measures.includes(code))
  const organisationId = actor.organisation.id
  return Promise.all(
    lists.map(async ({ code, list }) => ({
      code,
      count: await arrivals.count({ ...list, organisationId }, all),
      list: { kind: 'arrivals' as const, arrivals: list },
    })),
  )
}

async function informingFigures(
  { informings }: OtherRepositories,
  { actor }: Asking,
  measures: readonly MeasureCode[],
  periods: readonly Period[],
): Promise<OtherFigure[]> {
  const organisationId = actor.organisation.id
  const informed = measures.includes('personsInformed') ? periods : []
  const counted = informed.map(
    async (period): Promise<OtherFigure> => ({
      code: 'personsInformed',
      count: await informings.count(organisationId, period, all),
      list: {
        kind: 'informedPersons',
        informedPersons: { informedFrom: period.from, informedUntil: period.until },
      },
    }),
  )
  if (!measures.includes('personsNotInformed')) return Promise.all(counted)
  const left = informings.count(organisationId, undefined, all)
  return [
    ...(await Promise.all(counted)),
    { code: 'personsNotInformed', count: await left, list: { kind: 'uninformedPersons' } },
  ]
}

async function childFigures(
  { board }: OtherRepositories,
  { actor, today }: Asking,
  measures: readonly MeasureCode[],
): Promise<OtherFigure[]> {
  const asked = measures.flatMap((code) => {
    const filter = boardFilters[code]
    return filter === undefined ? [] : [{ code, filter }]
  })
  if (asked.length === 0) return []
  const { organisation, userId, desks } = actor
  const totals = await board.totals(
    {
      days: boardDaysOn(today),
      organisationId: organisation.id,
      userId,
      desks: organisation.kind === 'agency' ? desks : undefined,
    },
    asked.map(({ filter }) => filter),
  )
  return asked.map(({ code, filter }, at) => ({
    code,
    count: totals[at] ?? 0,
    list: { kind: 'educationChains', educationChains: { filter } },
  }))
}
