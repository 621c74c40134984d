import Type, { type Static } from 'typebox'
import { ReferralListQuery } from '../referrals/schemas.ts'
import { component } from '../wire/schemas.ts'

/** The parameters of `listReferrals` that open a list, from its beginning. */
export const ReferralSelection = component(
  'ReferralSelection',
  Type.Omit(ReferralListQuery, ['pageSize', 'after']),
)
export type ReferralSelection = Static<typeof ReferralSelection>
