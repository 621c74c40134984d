import type { Period } from '@onthaal/shared/dashboards'
import type { DashboardQuery, ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { Asking } from '../../referrals/index.ts'
import type { UseCaseDependencies } from '../../work.ts'
import { DashboardCounts } from '../dashboard-counts.ts'
import { readPeriod } from '../dashboard-period.ts'
import type { DashboardRepository } from '../dashboard-repository.ts'
import { type Selections, selectionsOf } from '../dashboard-selections.ts'

export type DashboardUseCaseDependencies = UseCaseDependencies<{ dashboards: DashboardRepository }>

/** Median days by the list that they are of; none for a list that holds nothing. */
export type MedianDays = ReadonlyMap<ReferralSelection, number>

/** The figures of a dashboard, with the lists that they were counted over. */
export interface DashboardRecord {
  readonly asOf: Date
  readonly period: Period
  /** Who can refer to the actor's desks. */
  readonly senders: readonly OrganisationSummary[]
  readonly selections: Selections
  readonly counts: DashboardCounts
  readonly pickUpDays: MedianDays
  /** Undefined for a sender, whom the moment of the first contact does not reach. */
  readonly firstContactDays?: MedianDays
}

/**
 * The work of the actor's organisation in figures: what a municipality or OCMW sent, or what came to
 * the desks of the actor's region. There is one statement for each moment in the life of a referral,
 * whatever there is to count.
 *
 * Waits are calendar days from the day of sending, because the person waits at weekends too, and they
 * are of the referrals for which the waiting ended within the period. A referral that was given back and
 * picked up again counts its present pick-up.
 *
 * @throws InvalidInputError when the period ends before it begins or lasts too long
 */
export function getDashboard({ work, clock }: DashboardUseCaseDependencies) {
  return (actor: Actor, query: DashboardQuery): Promise<DashboardRecord> =>
    work(actor, async ({ dashboards }) => {
      const asOf = clock()
      const today = belgianDay(asOf)
      const period = readPeriod(query, today)
      const selections = selectionsOf(query, period, today)
      const counts = new DashboardCounts()
      const count: Counting = { dashboards, asking: { actor, today }, selections, counts }
      await countOpen(count)
      await countSent(count)
      await countClosed(count)
      const pickUpDays = await countWaits(count, 'pickedUp', 'acceptedAt')
      const figures = { asOf, period, selections, counts, pickUpDays }
      if (actor.organisation.kind !== 'agency') return { ...figures, senders: [] }
      const firstContactDays = await countWaits(count, 'firstContact', 'firstContactAt')
      const senders = await dashboards.sendersIn(actor.partitions.map(({ id }) => id))
      return { ...figures, senders, firstContactDays }
    })
}

interface Counting {
  readonly dashboards: DashboardRepository
  readonly asking: Asking
  readonly selections: Selections
  readonly counts: DashboardCounts
}

async function countOpen({ dashboards, asking, selections, counts }: Counting): Promise<void> {
  const { open, waitingForPickUp, overdue, byStatus, byAge } = selections
  const lists = [open, waitingForPickUp, overdue, ...[...byStatus, ...byAge].map(listOf)]
  // The list of all that is open has an index of its own.
  const counted = await dashboards.countParts(asking, { ...open, box: 'open' }, lists)
  for (const [at, list] of lists.entries()) counts.add(list, counted[at] ?? 0)
}

async function countSent({ dashboards, asking, selections, counts }: Counting): Promise<void> {
  for (const { month, count } of await dashboards.sentByMonth(asking, selections.sent)) {
    counts.add(selections.sent, count)
    counts.add(selections.months.find((one) => one.month === month)?.sent, count)
  }
}

async function countWaits(
  { dashboards, asking, selections, counts }: Counting,
  reached: 'pickedUp' | 'firstContact',
  moment: 'acceptedAt' | 'firstContactAt',
): Promise<MedianDays> {
  const days = new Map<ReferralSelection, number>()
  const rows = await dashboards.waits(asking, selections[reached], moment)
  for (const { month, count, medianDays } of rows) {
    const of = month === null ? selections : selections.months.find((one) => one.month === month)
    if (of === undefined) continue
    counts.add(of[reached], count)
    if (medianDays !== null) days.set(of[reached], medianDays)
  }
  return days
}

async function countClosed({ dashboards, asking, selections, counts }: Counting): Promise<void> {
  const { closed, acknowledged, toAcknowledge, cancelled, months, ...ways } = selections
  for (const row of await dashboards.closings(asking, { closed, acknowledged })) {
    if (row.month !== null) {
      counts.add(months.find(({ month }) => month === row.month)?.closed, row.count)
      continue
    }
    counts.add(closed, row.count)
    counts.add(acknowledged, row.acknowledged)
    if (row.status === 'cancelled') counts.add(cancelled, row.count)
    if (row.status !== 'completed' && row.status !== 'failed' && row.status !== 'rejected') continue
    counts.add(toAcknowledge, row.count - row.acknowledged)
    const { list, parts } = ways[row.status]
    counts.add(list, row.count)
    counts.add(parts.find(({ code }) => code === row.code)?.list, row.count)
  }
}

function listOf({ list }: { readonly list: ReferralSelection }): ReferralSelection {
  return list
}
