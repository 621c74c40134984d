import type { Schemas } from '../api/client.ts'

export type Arrival = Schemas['Arrival']
export type ArrivalMove = Arrival['allowedMoves'][number]
export type ArrivalInvitations = Schemas['ArrivalInvitations']
