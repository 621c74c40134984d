import Type, { type Static } from 'typebox'
import { Colleague } from '../identity/schemas.ts'
import { deskRoles, priorities, priorityReasons, referralReasons } from '../referrals/index.ts'
import { component, Href, Instant, oneOf, Text } from '../wire/schemas.ts'
import { sentFields } from './index.ts'

/** What was sent, as it is to be from now on, and why it changes. */
export const Amendment = component(
  'Amendment',
  Type.Object({
    reasons: Type.Array(oneOf(referralReasons), { minItems: 1, maxItems: 8, uniqueItems: true }),
    reasonNote: Type.Optional(Text(2000)),
    priority: oneOf(priorities),
    priorityReason: Type.Optional(oneOf(priorityReasons)),
    deskRoles: Type.Array(oneOf(deskRoles), { minItems: 1, maxItems: 2, uniqueItems: true }),
    explanation: Text(500),
  }),
)
export type Amendment = Static<typeof Amendment>

/** Codes and texts as they were stored. */
const SentValue = Type.Union([Type.String(), Type.Boolean(), Type.Array(Type.String())])

/** A field that is another one than when the reader last looked: from then to now. */
export const SentChange = component(
  'SentChange',
  Type.Object({
    field: oneOf(sentFields),
    before: Type.Optional(SentValue),
    value: Type.Optional(SentValue),
    at: Instant,
  }),
)
export type SentChange = Static<typeof SentChange>

/** Everything that changed since the reader last looked, in one notice, with the reasons that were given. */
export const SentChangeList = component(
  'SentChangeList',
  Type.Object({
    items: Type.Array(SentChange),
    explanations: Type.Array(Type.Object({ at: Instant, by: Colleague, text: Text(500) })),
    newest: Type.Optional({ ...Instant, description: 'Of the last change: send it as seen.' }),
    self: Href,
  }),
)
export type SentChangeList = Static<typeof SentChangeList>

/** Through which moment somebody has seen what changed. */
export const SeenChanges = component('SeenChanges', Type.Object({ newest: Instant }))
export type SeenChanges = Static<typeof SeenChanges>
