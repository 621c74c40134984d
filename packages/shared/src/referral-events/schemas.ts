import Type, { type Static } from 'typebox'
import { Colleague, OrganisationSummary } from '../identity/schemas.ts'
import {
  contactChannels,
  contactResults,
  referralEvents,
  referralStatuses,
  sideEvents,
} from '../referrals/index.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Text } from '../wire/schemas.ts'

/** Something that happened to a referral, as this reader may see it. */
export const ReferralEvent = component(
  'ReferralEvent',
  Type.Object({
    id: Id,
    event: oneOf([...referralEvents, ...sideEvents]),
    at: Instant,
    by: Type.Optional(Colleague),
    organisation: OrganisationSummary,
    from: Type.Optional(oneOf(referralStatuses)),
    to: oneOf(referralStatuses),
    reason: Type.Optional(Line(60)),
    text: Type.Optional(Text(2000)),
    attempt: Type.Optional(
      Type.Object({ on: Day, channel: oneOf(contactChannels), result: oneOf(contactResults) }),
    ),
  }),
)
export type ReferralEvent = Static<typeof ReferralEvent>

/** The history of a referral, oldest first. */
export const ReferralEventList = component(
  'ReferralEventList',
  Type.Object({ items: Type.Array(ReferralEvent), self: Href }),
)
