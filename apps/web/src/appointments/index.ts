export type { Visit } from './appointment.ts'
export { ChooseSlot } from './forms/choose-slot.tsx'
export { deskDaysQuery } from './slot-queries.ts'
export { hoursOf } from './slot-words.ts'
