/** Where a slot is held: at the desk itself, or on a zitdag in a place of the municipality. */
export const slotKinds = ['desk', 'zitdag'] as const
export type SlotKind = (typeof slotKinds)[number]

/** How the days of a series follow each other. */
export const slotRepeats = ['daily', 'weekly'] as const
export type SlotRepeat = (typeof slotRepeats)[number]

/** Where an appointment stands. */
export const appointmentStates = ['planned', 'came', 'noShow', 'cancelled'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** What can be done with the appointment of a referral. */
export const appointmentActions = ['plan', 'move', 'cancel', 'came', 'noShow', 'walkIn'] as const
export type AppointmentAction = (typeof appointmentActions)[number]

/** Why an appointment does not go on, or is moved. */
export const appointmentReasons = ['personCannot', 'deskClosed', 'staffAbsent', 'other'] as const
export type AppointmentReason = (typeof appointmentReasons)[number]
