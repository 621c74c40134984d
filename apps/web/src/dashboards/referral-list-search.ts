import type { Schemas } from '../api/client.ts'
import { readSearch } from '../referrals/index.ts'

/** @returns what the address of the page says that shows exactly these referrals */
export function searchOfReferrals(selection: Schemas['ReferralSelection']) {
  const { box: _box, ...filters } = selection
  return readSearch(filters)
}
