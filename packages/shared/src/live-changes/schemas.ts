import Type, { type Static } from 'typebox'
import { component, Id, oneOf } from '../wire/schemas.ts'
import { liveCursorPattern, liveKinds } from './live-changes.ts'

/** Data of an event `changed`. */
export const LiveChangeList = component(
  'LiveChangeList',
  Type.Object({
    items: Type.Array(Type.Object({ kind: oneOf(liveKinds), id: Id })),
  }),
)
export type LiveChangeList = Static<typeof LiveChangeList>

/** After which event a stream goes on: the number of a transaction, as PostgreSQL counts them. */
export const LiveCursor = Type.String({ pattern: liveCursorPattern, maxLength: 19 })
