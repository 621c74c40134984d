/** Where the welcome of somebody stands who came to live here; the last two of these end it. */
export const arrivalStatuses = [
  'toInvite',
  'invited',
  'planned',
  'noResponse',
  'came',
  'moved',
] as const
export type ArrivalStatus = (typeof arrivalStatuses)[number]

/** How somebody got on the list of arrivals. */
export const arrivalSources = ['import', 'quickSignal', 'manual', 'agency'] as const
export type ArrivalSource = (typeof arrivalSources)[number]

/** What is done with an arrival; `invite` and `plan` also do so once more. */
export const arrivalMoves = ['invite', 'plan', 'welcome', 'miss', 'moveAway', 'reopen'] as const
export type ArrivalMove = (typeof arrivalMoves)[number]

/** Whether an interpreter comes to a planned talk: asked for by nobody yet, or booked. */
export const interpreterNeeds = ['needed', 'booked'] as const
export type InterpreterNeed = (typeof interpreterNeeds)[number]
