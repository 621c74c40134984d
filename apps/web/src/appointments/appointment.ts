import type { Schemas } from '../api/client.ts'

export type FreeSlot = Schemas['FreeSlot']
export type DeskDays = Schemas['SlotList']
export type DeskSlot = Schemas['DeskSlot']
export type Visit = Schemas['Visit']

/** How somebody came to a visit, or that they did not. */
export type VisitAttendance = 'came' | 'cameLate' | 'noShow'
