/** What is counted, in the order in which it is told. Each has its one definition in `measure-definitions.ts`. */
export const measureCodes = [
  'sent',
  'open',
  'waitingForPickUp',
  'overdue',
  'caseload',
  'pickedUp',
  'pickedUpInTime',
  'firstContact',
  'noShow',
  'closed',
  'completed',
  'completedInTime',
  'failed',
  'rejected',
  'cancelled',
  'acknowledged',
  'toAcknowledge',
  'contested',
  'contestUpheld',
  'escalated',
  'arrivalsInvited',
  'arrivalsMet',
  'arrivalsToInvite',
  'personsInformed',
  'personsNotInformed',
  'childrenFollowed',
  'childrenRed',
  'childrenOverdue',
  'childrenQuestion',
  'childrenWithoutReferral',
] as const
export type MeasureCode = (typeof measureCodes)[number]

/** What one of the counted is. */
export const measureUnits = ['referral', 'arrival', 'person', 'child'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** Which moment puts something into a period; `now` has no period. */
export const measureClocks = [
  'now',
  'submitted',
  'pickedUp',
  'firstContact',
  'appointment',
  'closed',
  'contested',
  'escalated',
  'invited',
  'met',
  'informed',
] as const
export type MeasureClock = (typeof measureClocks)[number]

/** What a measure leaves out, in words that its page explains. */
export const measureExclusions = [
  'drafts',
  'enteredInError',
  'schoolingWithoutCapability',
  'notAgreed',
  'earlierPickUps',
  'withoutTerm',
  'cancelledAppointments',
  'erased',
  'withdrawnProofs',
] as const
export type MeasureExclusion = (typeof measureExclusions)[number]

/** Who gets a measure, among those who may see figures. */
export const measureAudiences = ['everyone', 'receiver', 'sender', 'schooling'] as const
export type MeasureAudience = (typeof measureAudiences)[number]

/** By what a measure is told apart. */
export const measureSplits = [
  'type',
  'sender',
  'municipality',
  'desk',
  'language',
  'nationalityGroup',
  'ageGroup',
  'status',
  'waited',
  'outcome',
  'worker',
] as const
export type MeasureSplit = (typeof measureSplits)[number]

/** How long the periods are by which figures are told. A school year begins on 1 September. */
export const periodGrains = ['month', 'quarter', 'schoolYear'] as const
export type PeriodGrain = (typeof periodGrains)[number]

/** How many periods are told side by side at the most. */
export const mostPeriods = 12
