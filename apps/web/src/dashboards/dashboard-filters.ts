import { faultOfPeriod, periodOf } from '@onthaal/shared/dashboards'
import { type ReferralType, referralTypes } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { readSearch } from '../referrals/index.ts'

/** What narrows all figures of the page, as it stands in the address. */
export interface DashboardFilters {
  from?: Day | undefined
  until?: Day | undefined
  type?: ReferralType | undefined
  desk?: string | undefined
  sender?: string | undefined
}

/** The filters that an address asks for, by the rules of the lists; the rest is named as undefined. */
export function readDashboardSearch(search: Record<string, unknown>): DashboardFilters {
  const { submittedFrom, submittedUntil, desk, sender } = readSearch({
    ...search,
    submittedFrom: search.from,
    submittedUntil: search.until,
  })
  return {
    from: submittedFrom,
    until: submittedUntil,
    type: referralTypes.find((type) => type === search.type),
    desk,
    sender,
  }
}

/**
 * @param today the day in Belgium
 * @returns why the server would refuse the period, if it would
 */
export function faultOf(filters: DashboardFilters, today: Day) {
  return faultOfPeriod(periodOf(filters, today))
}
