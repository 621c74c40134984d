/** What a referral asks for. The last four are onward or returned referrals. */
export const referralTypes = [
  'civicIntegration',
  'dutchLanguage',
  'compulsoryEducation',
  'preschool',
  'school',
  'care',
  'socialServices',
  'leisure',
] as const
export type ReferralType = (typeof referralTypes)[number]

/** The types a municipality or an OCMW sends to the desk of the agency. */
export const typesToDesk = [
  'civicIntegration',
  'dutchLanguage',
  'compulsoryEducation',
  'preschool',
] as const satisfies readonly ReferralType[]

/** The types that the desk of the agency sends to a municipality or an OCMW. */
export const typesFromAgency = [
  'socialServices',
  'care',
  'leisure',
] as const satisfies readonly ReferralType[]

/** Types about minors' schooling: only memberships with the capability `education` meet them. */
export const educationTypes = [
  'compulsoryEducation',
  'preschool',
  'school',
] as const satisfies readonly ReferralType[]

/** Where a referral stands. */
export const referralStatuses = [
  'draft',
  'submitted',
  'infoRequested',
  'accepted',
  'inProgress',
  'onHold',
  'completed',
  'failed',
  'rejected',
  'cancelled',
  'enteredInError',
] as const
export type ReferralStatus = (typeof referralStatuses)[number]

/** Statuses in which the desk has it and nobody picked it up yet. */
export const waitingStatuses = [
  'submitted',
  'infoRequested',
] as const satisfies readonly ReferralStatus[]

/** Statuses in which somebody of the desk owns and follows it. */
export const followedStatuses = [
  'accepted',
  'inProgress',
  'onHold',
] as const satisfies readonly ReferralStatus[]

/** Statuses in which somebody still has to do something. */
export const openStatuses = [...waitingStatuses, ...followedStatuses] as const

/** @returns whether somebody still has to do something for a referral of this status */
export function isOpenStatus(status: ReferralStatus): boolean {
  return openStatuses.some((open) => open === status)
}

/** Statuses whose outcome the sender has to see once. */
export const finalStatuses = [
  'completed',
  'failed',
  'rejected',
] as const satisfies readonly ReferralStatus[]

/** Statuses in which it has ended, whatever came of it. */
export const closedStatuses = [
  ...finalStatuses,
  'cancelled',
] as const satisfies readonly ReferralStatus[]

/** Everything that can happen to a referral. */
export const referralEvents = [
  'start',
  'submit',
  'askInfo',
  'answer',
  'claim',
  'assign',
  'undoAccept',
  'release',
  'reject',
  'contest',
  'upholdContest',
  'dismissContest',
  'firstContact',
  'hold',
  'resume',
  'complete',
  'fail',
  'cancel',
  'reassign',
  'extend',
  'explainDelay',
  'forward',
  'reopen',
  'void',
  'acknowledge',
] as const
export type ReferralEventName = (typeof referralEvents)[number]

/** Why somebody is referred, as coded by the sender. */
export const referralReasons = [
  'newcomerObliged',
  'newcomerEntitled',
  'wantsDutchLessons',
  'wantsSocialOrientation',
  'needsGuidance',
  'childNotInSchool',
  'childNotInPreschool',
  'needsHousing',
  'needsWelfare',
  'needsFinancialHelp',
  'needsCare',
  'wantsLeisure',
  'joinsCohesionProject',
  'other',
] as const
export type ReferralReason = (typeof referralReasons)[number]

/** How soon a referral should be picked up. */
export const priorities = ['normal', 'urgent'] as const
export type Priority = (typeof priorities)[number]

/** Why a referral is urgent. */
export const priorityReasons = [
  'legalDeadline',
  'childWithoutSchool',
  'vulnerableSituation',
  'startOfCourse',
] as const
export type PriorityReason = (typeof priorityReasons)[number]

/** The staff of the desk that a referral asks for (agreement §2.1.1 d). */
export const deskRoles = ['counsellor', 'languageAdvisor'] as const
export type DeskRole = (typeof deskRoles)[number]

const civicIntegrationOutcomes = [
  'registeredWithAgency',
  'trajectoryStarted',
  'alreadyInTrajectory',
  'notObliged',
  'informedOnly',
] as const
const dutchOutcomes = ['testTaken', 'courseStarted', 'waitingList', 'informedOnly'] as const
const schoolOutcomes = [
  'schoolEnrolled',
  'alreadyEnrolled',
  'homeEducation',
  'exempt',
  'movedTo',
] as const
const otherOutcomes = ['servicesLinked', 'informedOnly'] as const

/** With which outcomes a referral of each type can be completed. */
export const completionOutcomes = {
  civicIntegration: civicIntegrationOutcomes,
  dutchLanguage: dutchOutcomes,
  compulsoryEducation: schoolOutcomes,
  preschool: schoolOutcomes,
  school: schoolOutcomes,
  care: otherOutcomes,
  socialServices: otherOutcomes,
  leisure: otherOutcomes,
} as const satisfies Record<ReferralType, readonly string[]>
export type CompletionOutcome = (typeof completionOutcomes)[ReferralType][number]

/** Every completion outcome once, over all types. */
export const allCompletionOutcomes: readonly CompletionOutcome[] = [
  ...new Set(Object.values(completionOutcomes).flat()),
]

/** Why a referral that was picked up ended without its goal. */
export const failureOutcomes = [
  'unreachable',
  'noShow',
  'declinedByPerson',
  'moved',
  'leftCountry',
  'deceased',
  'struckFromRegister',
] as const
export type FailureOutcome = (typeof failureOutcomes)[number]

/** Why the receiver sends a referral back. */
export const rejectionReasons = [
  'notTargetGroup',
  'wrongOrganisation',
  'duplicate',
  'insufficientInfo',
  'noCapacity',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** Why the follow-up waits; only the receiver reads it. */
export const holdReasons = [
  'personIll',
  'personAbroad',
  'waitingForDocument',
  'waitingForCourse',
  'personAsked',
  'other',
] as const
export type HoldReason = (typeof holdReasons)[number]

/** Why a referral is withdrawn. */
export const cancelReasons = [
  'mistake',
  'personWithdrew',
  'personMoved',
  'handledOtherwise',
  'other',
] as const
export type CancelReason = (typeof cancelReasons)[number]

/** How somebody tried to reach the person. */
export const contactChannels = ['phone', 'email', 'letter', 'visit', 'desk', 'message'] as const
export type ContactChannel = (typeof contactChannels)[number]

/** What came of trying to reach the person. */
export const contactResults = ['reached', 'notReached', 'messageLeft'] as const
export type ContactResult = (typeof contactResults)[number]

/** The lists of referrals; each is served by an index of its own. */
export const referralBoxes = [
  'queue',
  'caseload',
  'sentByMe',
  'sent',
  'drafts',
  'waiting',
  'toAcknowledge',
  'questions',
  'contests',
  'closed',
  'all',
  'new',
  'open',
  'thisWeek',
  'late',
  'asked',
  'paused',
  'possiblyDouble',
] as const
export type ReferralBox = (typeof referralBoxes)[number]
