import Type, { type Static } from 'typebox'
import { referralEvents, referralStatuses } from '../referrals/index.ts'
import { component, Id, oneOf, Version } from '../wire/schemas.ts'

/** One fault in the input. The value itself stays out: problem bodies end up in logs. */
export const Issue = component(
  'Issue',
  Type.Object({
    type: Type.String({ format: 'uri', maxLength: 200 }),
    title: Type.String({ maxLength: 200 }),
    detail: Type.Optional(Type.String({ maxLength: 500 })),
    in: oneOf(['body', 'header', 'path', 'query']),
    name: Type.Optional(
      Type.String({ maxLength: 200, description: 'Field at fault, such as `nationalities[0]`.' }),
    ),
    code: Type.Optional(
      Type.String({ maxLength: 60, description: 'Stable code of the fault, for wording.' }),
    ),
    existing: Type.Optional({ ...Id, description: 'What stands in the way.' }),
  }),
)
export type Issue = Static<typeof Issue>

/** Problem details (RFC 9457) with the members that some problem types add. */
export const Problem = component(
  'Problem',
  Type.Object({
    type: Type.String({ format: 'uri', maxLength: 200 }),
    href: Type.Optional(Type.String({ format: 'uri', maxLength: 500 })),
    title: Type.String({ maxLength: 200 }),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.Optional(Type.String({ maxLength: 1000 })),
    instance: Type.String({ format: 'uri', maxLength: 100 }),
    issues: Type.Optional(Type.Array(Issue)),
    limit: Type.Optional(Type.Integer({ description: 'The limit that was passed.' })),
    retryAfterSec: Type.Optional(Type.Integer({ description: 'Seconds to wait.' })),
    currentStatus: Type.Optional(oneOf(referralStatuses)),
    allowedEvents: Type.Optional(Type.Array(oneOf(referralEvents))),
    unmetNeeds: Type.Optional(Type.Array(Type.String({ maxLength: 60 }))),
    currentVersion: Type.Optional(Version),
    existing: Type.Optional(Id),
    organisation: Type.Optional(
      Type.String({
        maxLength: 200,
        description: 'Organisation that the identity provider named.',
      }),
    ),
  }),
)
export type Problem = Static<typeof Problem>
