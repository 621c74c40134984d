import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { deskRoles } from '../referrals/index.ts'
import { ReferralListQuery } from '../referrals/schemas.ts'
import { component, Href, Id, Instant, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import {
  distributionReasons,
  givingObstacles,
  maxColleagues,
  maxDistributed,
  undoObstacles,
} from './index.ts'

const Load = Type.Integer({
  minimum: 0,
  description: 'How many open referrals they follow, at whatever desk.',
})

/** A colleague with the work that they have. */
export const ColleagueLoad = component(
  'ColleagueLoad',
  Type.Object({
    id: Id,
    displayName: Line(200),
    roles: Type.Array(oneOf(deskRoles), {
      description: 'For which staff they can be asked; empty for who follows no referrals there.',
    }),
    education: Type.Boolean({ description: "Whether they work with minors' schooling." }),
    desks: Type.Array(Id, { description: 'Of the desks of the caller, those they work at now.' }),
    load: Load,
  }),
)
export type ColleagueLoad = Static<typeof ColleagueLoad>

/** Everybody who works at the desks of the caller, or still follows something there, by name. */
export const ColleagueLoadList = component(
  'ColleagueLoadList',
  Type.Object({ items: Type.Array(ColleagueLoad), self: Href }),
)

// Nobody is found by person or number here: whoever looks somebody up reads a list, which is noted.
const {
  person: _person,
  reference: _reference,
  pageSize: _size,
  after: _after,
  ...filters
} = ReferralListQuery.properties

/** Which referrals: those that are named, or a whole list with its filters. */
export const DistributionSelection = component(
  'DistributionSelection',
  Type.Object({
    referrals: Type.Optional(
      Type.Array(Id, { minItems: 1, maxItems: maxDistributed, uniqueItems: true }),
    ),
    list: Type.Optional(component('DistributedList', Type.Object(filters))),
  }),
)
export type DistributionSelection = Static<typeof DistributionSelection>

/** How referrals are to be handed out: evenly over these colleagues, or back to the queue without any. */
export const DistributionProposal = component(
  'DistributionProposal',
  Type.Object({
    selection: DistributionSelection,
    colleagues: Type.Array(Id, { maxItems: maxColleagues, uniqueItems: true }),
  }),
)
export type DistributionProposal = Static<typeof DistributionProposal>

const ReferralNamed = Type.Object({ id: Id, href: Href, reference: Line(20) })

const LeftOut = Type.Object({ referral: ReferralNamed, obstacle: oneOf(givingObstacles) })

const DistributionLine = Type.Object({
  referral: Id,
  version: Version,
  to: Type.Optional({ ...Id, description: 'Who is to follow it; without one, the queue.' }),
})

/** Who would get how much, and what cannot go: nothing happened yet. */
export const DistributionPreview = component(
  'DistributionPreview',
  Type.Object({
    lines: Type.Array(DistributionLine, {
      description: 'What to post to make it so, with the state that each of them was seen in.',
    }),
    colleagues: Type.Array(
      Type.Object({
        colleague: Colleague,
        load: Load,
        gets: Type.Integer({ minimum: 0, description: 'What they do not follow yet.' }),
        loses: Type.Integer({ minimum: 0, description: 'What goes to others, or to the queue.' }),
      }),
    ),
    toQueue: Type.Integer({ minimum: 0 }),
    stays: Type.Integer({
      minimum: 0,
      description: 'What is where it belongs already, and does not change.',
    }),
    leftOut: Type.Array(LeftOut),
    hasMore: Type.Boolean({
      description: `Whether the list holds more than the ${maxDistributed} that are handed out at once.`,
    }),
  }),
)
export type DistributionPreview = Static<typeof DistributionPreview>

/** Work that is handed out, and why: coded, and in a sentence that the desk reads. */
export const NewDistribution = component(
  'NewDistribution',
  Type.Object({
    reason: oneOf(distributionReasons),
    explanation: Text(500),
    lines: Type.Array(DistributionLine, { minItems: 1, maxItems: maxDistributed }),
  }),
)
export type NewDistribution = Static<typeof NewDistribution>

/** What was handed out, and what became of it. */
export const Distribution = component(
  'Distribution',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    at: Instant,
    reason: oneOf(distributionReasons),
    colleagues: Type.Array(
      Type.Object({ colleague: Colleague, got: Type.Integer({ minimum: 1 }) }),
    ),
    toQueue: Type.Integer({ minimum: 0 }),
    leftOut: Type.Array(LeftOut),
    undoableUntil: Type.Optional({ ...Instant, description: 'Until it was undone.' }),
    undone: Type.Optional(
      Type.Object({
        at: Instant,
        restored: Type.Integer({ minimum: 0 }),
        kept: Type.Array(Type.Object({ referral: ReferralNamed, obstacle: oneOf(undoObstacles) })),
      }),
    ),
  }),
)
export type Distribution = Static<typeof Distribution>
