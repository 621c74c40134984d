/** Where the clock of compulsory education stands for somebody. */
export const clockStates = [
  'tooYoung',
  'notRegistered',
  'question',
  'later',
  'soon',
  'urgent',
  'overdue',
  'met',
  'tooOld',
] as const
export type ClockState = (typeof clockStates)[number]

/** Facts to ask for, because the clock cannot do without them. */
export const clockQuestions = ['birthDate', 'firstRegisteredBelgiumOn'] as const
export type ClockQuestion = (typeof clockQuestions)[number]

/** What somebody has to meet to be a newcomer in the eyes of a school. */
export const receptionConditions = [
  'age',
  'shortStay',
  'otherHomeLanguage',
  'littleDutch',
  'fewMonthsInSchool',
] as const
export type ReceptionCondition = (typeof receptionConditions)[number]

/** Whether a condition holds, as far as the facts tell. */
export const conditionStates = ['holds', 'doesNotHold', 'unknown'] as const
export type ConditionState = (typeof conditionStates)[number]

/** Facts to ask for, because a condition of reception education hangs on them. */
export const receptionQuestions = [
  'birthDate',
  'firstRegisteredBelgiumOn',
  'homeLanguages',
  'dutchLevel',
  'monthsOfDutchSchooling',
] as const
export type ReceptionQuestion = (typeof receptionQuestions)[number]

/** The kind of school that another child of the household is of an age for, as far as that is known. */
export const siblingTrackStates = [
  'compulsoryEducation',
  'preschool',
  'tooYoung',
  'unknown',
] as const
export type SiblingTrack = (typeof siblingTrackStates)[number]

/** The schools that receive newcomers, each in its own way. */
export const receptionLevels = ['primary', 'secondary'] as const
export type ReceptionLevel = (typeof receptionLevels)[number]
