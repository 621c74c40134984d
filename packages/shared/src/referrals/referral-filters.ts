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
