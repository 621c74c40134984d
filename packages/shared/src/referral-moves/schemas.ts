import Type, { type Static } from 'typebox'
import { OrganisationSummary, PartitionSummary } from '../identity/schemas.ts'
import {
  cancelReasons,
  contactChannels,
  contactResults,
  delayReasons,
  deskRoles,
  extensionReasons,
  holdReasons,
} from '../referrals/index.ts'
import { component, Day, Href, Id, Instant, Line, oneOf, Text, Version } from '../wire/schemas.ts'

/** What the desk has to know before it can begin. */
export const ReferralQuestion = component(
  'ReferralQuestion',
  Type.Object({ question: Text(2000), answerBy: Day }),
)
export type ReferralQuestion = Static<typeof ReferralQuestion>

/** What the sender answers to the question that is open. */
export const ReferralAnswer = component('ReferralAnswer', Type.Object({ answer: Text(2000) }))
export type ReferralAnswer = Static<typeof ReferralAnswer>

/** Who is to follow a referral that nobody picked up. */
export const Assignment = component('Assignment', Type.Object({ owner: Id }))
export type Assignment = Static<typeof Assignment>

/** Why a referral goes back to the queue of its desk. */
export const Release = component('Release', Type.Object({ reason: Line(200) }))
export type Release = Static<typeof Release>

/** Why the sender asks to look at a rejection again. */
export const Contest = component('Contest', Type.Object({ explanation: Text(2000) }))
export type Contest = Static<typeof Contest>

/** Why the sender was right. */
export const ContestUpholding = component(
  'ContestUpholding',
  Type.Object({ explanation: Type.Optional(Text(2000)) }),
)
export type ContestUpholding = Static<typeof ContestUpholding>

/** Why the rejection stands all the same. */
export const ContestDismissal = component(
  'ContestDismissal',
  Type.Object({ explanation: Text(2000) }),
)
export type ContestDismissal = Static<typeof ContestDismissal>

/** Why the follow-up waits, and through which day. */
export const Hold = component(
  'Hold',
  Type.Object({ reason: oneOf(holdReasons), until: Day, note: Type.Optional(Text(2000)) }),
)
export type Hold = Static<typeof Hold>

/** Why a referral is withdrawn; the other side reads the explanation. */
export const Cancellation = component(
  'Cancellation',
  Type.Object({ reason: oneOf(cancelReasons), explanation: Type.Optional(Text(2000)) }),
)
export type Cancellation = Static<typeof Cancellation>

/** Which colleague goes on with a referral, and why. */
export const Reassignment = component('Reassignment', Type.Object({ owner: Id, reason: Line(200) }))
export type Reassignment = Static<typeof Reassignment>

/** The new uiterste datum, and why: the sender reads the code, and the explanation stays at the desk. */
export const Extension = component(
  'Extension',
  Type.Object({ dueBy: Day, reason: oneOf(extensionReasons), explanation: Text(2000) }),
)
export type Extension = Static<typeof Extension>

/** Why nobody picked it up in time, as the sender reads it. */
export const DelayExplanation = component(
  'DelayExplanation',
  Type.Object({ reason: oneOf(delayReasons), explanation: Text(2000) }),
)
export type DelayExplanation = Static<typeof DelayExplanation>

/** Who follows a closed referral again, and why. */
export const Reopening = component('Reopening', Type.Object({ owner: Id, reason: Line(200) }))
export type Reopening = Static<typeof Reopening>

/** Why a referral should never have been there. */
export const Voiding = component('Voiding', Type.Object({ reason: Line(200) }))
export type Voiding = Static<typeof Voiding>

/** Which other desk is to take it on, and why: the sender reads that. */
export const Forwarding = component('Forwarding', Type.Object({ desk: Id, reason: Text(2000) }))
export type Forwarding = Static<typeof Forwarding>

/** Where the agency goes on with somebody who moved, and since when they live there. */
export const Continuation = component(
  'Continuation',
  Type.Object({
    partition: { ...Id, description: 'Of the municipality to which the person moved.' },
    desk: { ...Id, description: 'Of the agency, that serves it.' },
    date: Day,
  }),
)
export type Continuation = Static<typeof Continuation>

/** The municipalities where the agency can go on, each with a desk that serves it and a protocol in force. */
export const ContinuationPlaceList = component(
  'ContinuationPlaceList',
  Type.Object({
    items: Type.Array(
      Type.Object({
        partition: PartitionSummary,
        municipality: OrganisationSummary,
        desk: Type.Object({ id: Id, name: Line(200) }),
      }),
    ),
    self: Href,
  }),
)

/** The number of the person in the agency's own system; without one it is taken away. */
export const ClientNumber = component(
  'ClientNumber',
  Type.Object({
    agiiClientNumber: Type.Optional({ ...Line(20), description: 'A letter and seven digits.' }),
  }),
)
export type ClientNumber = Static<typeof ClientNumber>

/** Outcomes that the sender has seen, each as it was when it was seen: all of them count, or none. */
export const NewAcknowledgements = component(
  'NewAcknowledgements',
  Type.Object({
    referrals: Type.Array(Type.Object({ id: Id, version: Version }), {
      minItems: 1,
      maxItems: 100,
    }),
  }),
)
export type NewAcknowledgements = Static<typeof NewAcknowledgements>

/** The referrals that were acknowledged together, in the order in which they were named. */
export const Acknowledgements = component(
  'Acknowledgements',
  Type.Object({
    items: Type.Array(
      Type.Object({ id: Id, href: Href, version: Version, acknowledgedAt: Instant }),
    ),
  }),
)
export type Acknowledgements = Static<typeof Acknowledgements>

/** A member of the desk who may own a referral, with the roles that say for what. */
export const PossibleOwner = component(
  'PossibleOwner',
  Type.Object({ id: Id, displayName: Line(200), roles: Type.Array(oneOf(deskRoles)) }),
)
export type PossibleOwner = Static<typeof PossibleOwner>

/** Everybody who may own a referral, by name. */
export const PossibleOwnerList = component(
  'PossibleOwnerList',
  Type.Object({ items: Type.Array(PossibleOwner), self: Href }),
)

/** An attempt to reach the person: when, how, and with which result. */
export const NewContactAttempt = component(
  'NewContactAttempt',
  Type.Object({
    on: Day,
    channel: oneOf(contactChannels),
    result: oneOf(contactResults),
    note: Type.Optional(Text(2000)),
  }),
)
export type NewContactAttempt = Static<typeof NewContactAttempt>
