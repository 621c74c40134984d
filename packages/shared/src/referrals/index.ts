export {
  fittingReasons,
  offeredTypes,
  type TypeFromAgency,
  type TypeToDesk,
  usualDeskRoles,
} from './asking.ts'
export { parseClientNumber } from './client-number.ts'
export { continuedFields, continuedStatus } from './continuation.ts'
export {
  allowedEvents,
  type Decision,
  decideTransition,
  type Refusal,
  relationBehind,
  whyNotOffered,
} from './decide-transition.ts'
export {
  type Happening,
  happenings,
  type NextParty,
  type NextStep,
  nextParties,
  nextSteps,
  type Progress,
  type ProgressFacts,
  progressOf,
} from './progress.ts'
export { questionEscalatesOn } from './question-escalation.ts'
export { makeReferenceNumber, parseReferenceNumber } from './reference-number.ts'
export { boxesOf, type WorklistQueue, worklistOf } from './referral-boxes.ts'
export type { ReferralChanges } from './referral-changes.ts'
export {
  broughtForward,
  clockStateOn,
  type DelayReason,
  delayReasons,
  dueAfterPause,
  type ExtensionReason,
  extensionReasons,
  type ReferralClocks,
  waitedWorkingDays,
} from './referral-clocks.ts'
export {
  dueReferralEscalations,
  type ReferralEscalationKind,
  referralEscalationKinds,
  usualUnclaimedWorkingDays,
} from './referral-escalations.ts'
export {
  type ContestState,
  contestStates,
  type ReferralFacts,
  type ReferralState,
  type TransitionInput,
} from './referral-facts.ts'
export {
  type Attendance,
  attendances,
  type EmptyField,
  emptyFields,
  type TermResult,
  type TurnableFilter,
  termResults,
  turnableFilters,
} from './referral-filters.ts'
export {
  enoughAttempts,
  type InputNeed,
  isOfInput,
  type Need,
  needs,
  undoAcceptMinutes,
} from './referral-needs.ts'
export {
  type ReferralActor,
  type ReferralParties,
  type Relation,
  relations,
  relationsOf,
  rolesOfRelation,
} from './referral-relations.ts'
export { type ReferralSort, referralSorts, sortsOf, usualSort } from './referral-sorts.ts'
export {
  clocksFrom,
  faultsOfTerms,
  longestTerms,
  type ReferralTerms,
  type TermFault,
  type TermRule,
  type TermSubject,
  termsOn,
  usualTerms,
} from './referral-terms.ts'
export { type Transition, transitions } from './referral-transitions.ts'
export {
  allCompletionOutcomes,
  type CancelReason,
  type CompletionOutcome,
  type ContactChannel,
  type ContactResult,
  cancelReasons,
  closedStatuses,
  completionOutcomes,
  contactChannels,
  contactResults,
  type DeskRole,
  deskRoles,
  educationTypes,
  type FailureOutcome,
  failureOutcomes,
  finalStatuses,
  followedStatuses,
  type HoldReason,
  holdReasons,
  isOpenStatus,
  openStatuses,
  type Priority,
  type PriorityReason,
  priorities,
  priorityReasons,
  type ReferralBox,
  type ReferralEventName,
  type ReferralReason,
  type ReferralStatus,
  type ReferralType,
  type RejectionReason,
  referralBoxes,
  referralEvents,
  referralReasons,
  referralStatuses,
  referralTypes,
  rejectionReasons,
  typesFromAgency,
  typesToDesk,
  waitingStatuses,
} from './referral-vocabulary.ts'
export {
  categoryOfDetail,
  categoryOfEvent,
  categoryOfField,
  eventsForSender,
  fieldsForSender,
  narrowEventForSender,
  narrowReferralForSender,
  sideEvents,
  type TimelineEventName,
} from './sender-view.ts'
export { sharesPerson } from './shares-person.ts'
