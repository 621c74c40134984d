import type { Schemas } from '../api/client.ts'

export type Arrival = Schemas['Arrival']
export type ArrivalMove = Arrival['allowedMoves'][number]

/** Whom letters are for, and the names of those who could not be invited. */
export type InvitedPeople = Pick<Schemas['ArrivalInvitations'], 'items'> & {
  readonly skipped: readonly string[]
}
