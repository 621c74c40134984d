import { ageBands, monthsOf, type Period, sentDaysOf } from '@onthaal/shared/dashboards'
import type { DashboardQuery, ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import {
  allCompletionOutcomes,
  closedStatuses,
  failureOutcomes,
  finalStatuses,
  openStatuses,
  rejectionReasons,
  waitingStatuses,
} from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { present } from '../present.ts'

export type Selections = ReturnType<typeof selectionsOf>

/** Everything after the draft that was not entered in error, which stays out of all figures. */
const counted = [...openStatuses, ...closedStatuses]

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

function openOf(whole: ReferralSelection, today: Day) {
  const open = select(whole, { status: [...openStatuses] })
  return {
    open,
    waitingForPickUp: select(whole, { status: [...waitingStatuses] }),
    overdue: select(open, { overdue: true }),
    byStatus: openStatuses.map((status) => ({ status, list: select(whole, { status: [status] }) })),
    byAge: ageBands.map((band) => ({ band, list: select(open, sentDaysOf(band, today)) })),
  }
}

function pastOf(whole: ReferralSelection, period: Period) {
  const moments = momentsOf(whole, period)
  const ended = select(moments.closed, { status: [...finalStatuses] })
  const as = (status: (typeof closedStatuses)[number]) =>
    select(moments.closed, { status: [status] })
  const [completed, failed, rejected] = [as('completed'), as('failed'), as('rejected')]
  return {
    ...moments,
    acknowledged: select(ended, { acknowledged: true }),
    toAcknowledge: select(ended, { acknowledged: false }),
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
    cancelled: as('cancelled'),
    months: monthsOf(period).map(({ month, ...days }) => ({ month, ...momentsOf(whole, days) })),
  }
}

/** What was sent, picked up, reached for the first time or closed on these days. */
function momentsOf(whole: ReferralSelection, { from, until }: Period) {
  const all = select(whole, { status: counted })
  return {
    sent: select(all, { submittedFrom: from, submittedUntil: until }),
    pickedUp: select(all, { pickedUpFrom: from, pickedUpUntil: until }),
    firstContact: select(all, { firstContactFrom: from, firstContactUntil: until }),
    closed: select(whole, { status: [...closedStatuses], closedFrom: from, closedUntil: until }),
  }
}

function select(from: ReferralSelection, filters: Partial<ReferralSelection>): ReferralSelection {
  return { ...from, ...filters }
}
