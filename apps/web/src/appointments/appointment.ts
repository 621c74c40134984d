import type { Schemas } from '../api/client.ts'

export type FreeSlot = Schemas['FreeSlot']
export type DeskDays = Schemas['SlotList']
export type DeskSlot = Schemas['DeskSlot']
export type Visit = Schemas['Visit']
