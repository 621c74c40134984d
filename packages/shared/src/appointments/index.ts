export { type CalendarAppointment, calendarOf, calendarOfDay } from './appointment-calendar.ts'
export {
  type AppointmentFacts,
  allowedAppointmentActions,
  countsAsAttempt,
} from './appointment-rules.ts'
export {
  type AppointmentAction,
  type AppointmentReason,
  type AppointmentState,
  appointmentActions,
  appointmentReasons,
  appointmentStates,
  type SlotKind,
  type SlotRepeat,
  slotKinds,
  slotRepeats,
} from './appointment-vocabulary.ts'
export {
  fittingSlots,
  refusalOfSlot,
  type SlotOffer,
  type SlotRefusal,
  type SlotWish,
  speaksLanguage,
} from './fitting-slots.ts'
export {
  cutSeries,
  faultOfSeries,
  maxSlotsOfSeries,
  type SeriesFault,
  type SlotSeries,
  type SlotTime,
} from './slot-series.ts'
