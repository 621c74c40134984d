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

/** The filters that an address asks for; what it asks in vain is left out. */
export function readFilters(search: Record<string, unknown>): ListFilters {
  const type = referralTypes.find((value) => value === search.type)
  const status = referralStatuses.find((value) => value === search.status)
  return {
    ...(type && { type }),
    ...(status && { status }),
    ...(search.toAcknowledge === true && { toAcknowledge: true }),
  }
}
