import {
  type ReferralStatus,
  type ReferralType,
  referralStatuses,
  referralTypes,
} from '@onthaal/shared/referrals'

/** The filters of a list of referrals, as they stand in the address. */
export interface ListFilters {
  type?: ReferralType | undefined
  status?: ReferralStatus | undefined
  /** Only what still has to be looked at. */
  toAcknowledge?: boolean | undefined
}

/**
 * The filters that an address asks for. What it asks in vain is named as undefined: the router lays
 * this over the raw search and would keep what is left out.
 */
export function readFilters(search: Record<string, unknown>): ListFilters {
  return {
    type: referralTypes.find((value) => value === search.type),
    status: referralStatuses.find((value) => value === search.status),
    toAcknowledge: search.toAcknowledge === true ? true : undefined,
  }
}
