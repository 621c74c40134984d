import type {
  Dashboard,
  Figure,
  ReferralSelection,
  Waiting,
} from '@onthaal/shared/dashboards/schemas'
import { present } from '../present.ts'
import type { DashboardRecord, MedianDays } from './use-cases/get-dashboard.ts'

interface Way<Code extends string> {
  readonly list: ReferralSelection
  readonly parts: readonly { readonly code: Code; readonly list: ReferralSelection }[]
}

/** @param self address of these very figures */
export function dashboardView(record: DashboardRecord, self: string): Dashboard {
  const { asOf, period, senders, selections, counts, pickUpDays, firstContactDays } = record
  const figure = (list: ReferralSelection): Figure => counts.figure(list)
  const closedBy = <Code extends string>({ list, parts }: Way<Code>) => ({
    ...figure(list),
    parts: parts.map((part) => ({ code: part.code, ...figure(part.list) })),
  })
  const wait = (list: ReferralSelection, days: MedianDays): Waiting => ({
    ...present({ medianDays: days.get(list) }),
    ...figure(list),
  })
  const firstContactOf = ({ firstContact }: { firstContact: ReferralSelection }) =>
    firstContactDays === undefined ? {} : { firstContact: wait(firstContact, firstContactDays) }
  return {
    self,
    asOf: asOf.toISOString(),
    ...period,
    senders: [...senders],
    open: figure(selections.open),
    openByStatus: selections.byStatus.map(({ status, list }) => ({ status, ...figure(list) })),
    openByAge: selections.byAge.map(({ band, list }) => ({
      fromDays: band.from,
      ...present({ untilDays: band.until }),
      ...figure(list),
    })),
    waitingForPickUp: figure(selections.waitingForPickUp),
    overdue: figure(selections.overdue),
    sent: figure(selections.sent),
    pickUp: wait(selections.pickedUp, pickUpDays),
    ...firstContactOf(selections),
    closed: figure(selections.closed),
    acknowledged: figure(selections.acknowledged),
    toAcknowledge: figure(selections.toAcknowledge),
    completed: closedBy(selections.completed),
    failed: closedBy(selections.failed),
    rejected: closedBy(selections.rejected),
    cancelled: figure(selections.cancelled),
    months: selections.months.map((month) => ({
      month: month.month,
      sent: figure(month.sent),
      pickedUp: wait(month.pickedUp, pickUpDays),
      ...firstContactOf(month),
      closed: figure(month.closed),
    })),
  }
}
