import { ageBands, monthsOf, type Period, sentDaysOf } from '@onthaal/shared/dashboards'
import type { DashboardQuery, ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import { measureDefinitions, selectionsOfMeasure } from '@onthaal/shared/measures'
import {
  allCompletionOutcomes,
  failureOutcomes,
  openStatuses,
  rejectionReasons,
} from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { present } from '../present.ts'

export type Selections = ReturnType<typeof selectionsOf>

/**
 * The lists behind the figures. What is open is so today, however long ago it was sent; everything else
 * happened within the period. Each selection is an object of its own, by which its count is found.
 *
 * @param query what narrows all figures alike
 * @param period the days that are looked back on
 * @param today the day in Belgium from which ages are counted
 */
export function selectionsOf(query: DashboardQuery, period: Period, today: Day) {
  const { type, desk, sender } = query
  const whole: ReferralSelection = { box: 'all', ...present({ type, desk, sender }) }
  return { ...openOf(whole, today), ...pastOf(whole, period) }
}

type ClosedMeasure =
  | 'completed'
  | 'failed'
  | 'rejected'
  | 'cancelled'
  | 'acknowledged'
  | 'toAcknowledge'

function openOf(whole: ReferralSelection, today: Day) {
  const of = (code: 'open' | 'waitingForPickUp' | 'overdue') =>
    selectionsOfMeasure(measureDefinitions[code], whole, { from: today, until: today }).list
  const open = of('open')
  return {
    open,
    waitingForPickUp: of('waitingForPickUp'),
    overdue: of('overdue'),
    byStatus: openStatuses.map((status) => ({ status, list: select(whole, { status: [status] }) })),
    byAge: ageBands.map((band) => ({ band, list: select(open, sentDaysOf(band, today)) })),
  }
}

function pastOf(whole: ReferralSelection, period: Period) {
  const moments = momentsOf(whole, period)
  const of = (code: ClosedMeasure) =>
    selectionsOfMeasure(measureDefinitions[code], whole, period).list
  const [completed, failed, rejected] = [of('completed'), of('failed'), of('rejected')]
  return {
    ...moments,
    acknowledged: of('acknowledged'),
    toAcknowledge: of('toAcknowledge'),
    completed: {
      list: completed,
      parts: allCompletionOutcomes.map((code) => ({
        code,
        list: select(completed, { outcome: [code] }),
      })),
    },
    failed: {
      list: failed,
      parts: failureOutcomes.map((code) => ({ code, list: select(failed, { outcome: [code] }) })),
    },
    rejected: {
      list: rejected,
      parts: rejectionReasons.map((code) => ({
        code,
        list: select(rejected, { rejectionReason: [code] }),
      })),
    },
    cancelled: of('cancelled'),
    months: monthsOf(period).map(({ month, ...days }) => ({ month, ...momentsOf(whole, days) })),
  }
}

/** What was sent, picked up, reached for the first time or closed on these days. */
function momentsOf(whole: ReferralSelection, days: Period) {
  const of = (code: 'sent' | 'pickedUp' | 'firstContact' | 'closed') =>
    selectionsOfMeasure(measureDefinitions[code], whole, days).list
  return {
    sent: of('sent'),
    pickedUp: of('pickedUp'),
    firstContact: of('firstContact'),
    closed: of('closed'),
  }
}

function select(from: ReferralSelection, filters: Partial<ReferralSelection>): ReferralSelection {
  return { ...from, ...filters }
}
