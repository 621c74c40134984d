import type { ServiceKind } from '../directory/index.ts'

/** For what the desk refers somebody onward. */
export const onwardTypes = ['school', 'care', 'socialServices'] as const
export type OnwardType = (typeof onwardTypes)[number]

/** For what a service of the directory is asked. */
export const onwardTypeOfKind = {
  preschool: 'school',
  primarySchool: 'school',
  secondarySchool: 'school',
  receptionEducation: 'school',
  pupilGuidance: 'care',
  health: 'care',
  welfare: 'socialServices',
} as const satisfies Record<ServiceKind, OnwardType>

/** How it reaches the service: a link in a mail, or a letter that the family carries. */
export const onwardChannels = ['link', 'letter'] as const
export type OnwardChannel = (typeof onwardChannels)[number]

/** Where an onward referral stands. */
export const onwardStatuses = [
  'sent',
  'accepted',
  'waitingList',
  'enrolled',
  'refused',
  'arrived',
  'notArrived',
  'withdrawn',
] as const
export type OnwardStatus = (typeof onwardStatuses)[number]

/** Statuses in which the service still has to say something. */
export const openOnwardStatuses = [
  'sent',
  'accepted',
  'waitingList',
] as const satisfies readonly OnwardStatus[]

/** Statuses that say what came of it; of these it has one at the most. */
export const onwardOutcomes = [
  'enrolled',
  'refused',
  'arrived',
  'notArrived',
] as const satisfies readonly OnwardStatus[]

/** @returns whether the service still has to say something */
export function isOpenOnward(status: OnwardStatus): boolean {
  return openOnwardStatuses.some((open) => open === status)
}

/** @returns whether this status says what came of it */
export function isOnwardOutcome(status: OnwardStatus): boolean {
  return onwardOutcomes.some((outcome) => outcome === status)
}

/** What can happen to an onward referral. */
export const onwardEvents = [
  'send',
  'accept',
  'putOnWaitingList',
  'enrol',
  'refuse',
  'arrive',
  'notArrive',
  'withdraw',
] as const
export type OnwardEventName = (typeof onwardEvents)[number]

/** What a service answers, as it is asked. */
export const onwardAnswers = [
  'accepted',
  'waitingList',
  'enrolled',
  'refused',
  'arrived',
  'notArrived',
] as const
export type OnwardAnswer = (typeof onwardAnswers)[number]

/** What a school answers by its link. */
export const schoolAnswers = [
  'accepted',
  'waitingList',
  'enrolled',
  'refused',
] as const satisfies readonly OnwardAnswer[]
export type SchoolAnswer = (typeof schoolAnswers)[number]

/** The event that an answer makes. */
export const eventOfAnswer = {
  accepted: 'accept',
  waitingList: 'putOnWaitingList',
  enrolled: 'enrol',
  refused: 'refuse',
  arrived: 'arrive',
  notArrived: 'notArrive',
} as const satisfies Record<OnwardAnswer, OnwardEventName>

/** Who can make an event: whoever follows the referral at the desk, or the school with its link. */
export const onwardParties = ['owner', 'school'] as const
export type OnwardParty = (typeof onwardParties)[number]

/** Why a school did not realise an enrolment. What it says of the child itself stays in its document. */
export const refusalReasons = [
  'capacity',
  'admissionConditions',
  'schoolRegulations',
  'noFittingOffer',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Why the desk withdraws an onward referral. */
export const onwardWithdrawReasons = [
  'mistake',
  'familyWithdrew',
  'familyMoved',
  'handledOtherwise',
] as const
export type OnwardWithdrawReason = (typeof onwardWithdrawReasons)[number]

/** What happens beside the machine and is kept in the history: of the link, of its openings, and of documents. */
export const onwardHappenings = [
  'renewLink',
  'openLink',
  'tryLink',
  'lockLink',
  'addDocument',
] as const
export type OnwardHappening = (typeof onwardHappenings)[number]
