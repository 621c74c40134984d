import Type, { type Static } from 'typebox'
import { referralBoxes } from '../referrals/index.ts'
import { component, Href, oneOf, Total, TotalIsExact } from '../wire/schemas.ts'

/** How many referrals a list of the caller holds, as the list itself counts them. */
const ReferralCount = component(
  'ReferralCount',
  Type.Object({ box: oneOf(referralBoxes), total: Total, totalIsExact: TotalIsExact }),
)

/** Which lists are counted. */
export const ReferralCountsQuery = Type.Object({
  box: Type.Optional(
    Type.Array(oneOf(referralBoxes), {
      maxItems: referralBoxes.length,
      uniqueItems: true,
      description: 'Those of them that the caller works from; all of these when left out.',
    }),
  ),
})
export type ReferralCountsQuery = Static<typeof ReferralCountsQuery>

/** The lists that the caller works from, each with its count. */
export const ReferralCounts = component(
  'ReferralCounts',
  Type.Object({ items: Type.Array(ReferralCount), self: Href }),
)
export type ReferralCounts = Static<typeof ReferralCounts>
