import Type, { type Static } from 'typebox'
import { OrganisationSummary } from '../identity/schemas.ts'
import {
  priorities,
  priorityReasons,
  referralReasons,
  typesFromAgency,
} from '../referrals/index.ts'
import { ReferralListItem } from '../referrals/schemas.ts'
import { component, Href, Id, Line, oneOf, Text } from '../wire/schemas.ts'

/** What the agency asks of a municipality or an OCMW for somebody whom it follows. */
export const NewAgencyReferral = component(
  'NewAgencyReferral',
  Type.Object({
    type: oneOf(typesFromAgency),
    desk: { ...Id, description: 'Of the municipality or the OCMW.' },
    reasons: Type.Array(oneOf(referralReasons), { minItems: 1, maxItems: 8, uniqueItems: true }),
    reasonNote: Type.Optional(Text(2000)),
    priority: oneOf(priorities),
    priorityReason: Type.Optional(oneOf(priorityReasons)),
  }),
)
export type NewAgencyReferral = Static<typeof NewAgencyReferral>

/** The desks to which the person of a referral can be referred: few enough to come whole. */
export const AgencyReferralPlaceList = component(
  'AgencyReferralPlaceList',
  Type.Object({
    items: Type.Array(
      Type.Object({
        desk: Type.Object({ id: Id, name: Line(200) }),
        organisation: OrganisationSummary,
        hasProtocol: Type.Boolean({
          description: 'Without one in force it waits until there is one.',
        }),
      }),
    ),
    self: Href,
  }),
)

/** What the agency referred somebody to out of one referral, as its sender sees it; few enough to come whole. */
export const AgencyReferralList = component(
  'AgencyReferralList',
  Type.Object({ items: Type.Array(ReferralListItem), self: Href }),
)
