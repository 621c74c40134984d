import type { Dashboard, Figure, ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import { present } from '../present.ts'
import type { DashboardRecord } from './use-cases/get-dashboard.ts'

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
  const wait = (list: ReferralSelection, medianDays: number | null) => ({
    ...present({ medianDays }),
    ...figure(list),
  })
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
    ...(firstContactDays === undefined
      ? {}
      : { firstContact: wait(selections.firstContact, firstContactDays) }),
    closed: figure(selections.closed),
    acknowledged: figure(selections.acknowledged),
    toAcknowledge: figure(selections.toAcknowledge),
    completed: closedBy(selections.completed),
    failed: closedBy(selections.failed),
    rejected: closedBy(selections.rejected),
    cancelled: figure(selections.cancelled),
    months: selections.months.map(({ month, sent, pickedUp, closed }) => ({
      month,
      sent: figure(sent),
      pickedUp: figure(pickedUp),
      closed: figure(closed),
    })),
  }
}
