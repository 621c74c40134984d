/** Filters of a list that can be turned round, to everything but what they name. */
export const turnableFilters = [
  'type',
  'status',
  'outcome',
  'desk',
  'owner',
  'sender',
  'rejectionReason',
] as const
export type TurnableFilter = (typeof turnableFilters)[number]

/** What a referral in a list may have nothing of. */
export const emptyFields = [
  'owner',
  'attempts',
  'appointment',
  'outcome',
  'messageToReferrer',
  'agiiClientNumber',
] as const
export type EmptyField = (typeof emptyFields)[number]

/** Whether something was done within the days agreed for it. */
export const termResults = ['inTime', 'late'] as const
export type TermResult = (typeof termResults)[number]

/** How an appointment went, by which a list is narrowed. */
export const attendances = ['came', 'noShow'] as const
export type Attendance = (typeof attendances)[number]
