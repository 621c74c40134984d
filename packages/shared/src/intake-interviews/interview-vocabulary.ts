/** Where a talk stands: being written, closed for good, or thrown away. */
export const interviewStatuses = ['draft', 'held', 'discarded'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

/** How a talk is held. */
export const interviewChannels = ['desk', 'homeVisit', 'phone', 'video'] as const
export type InterviewChannel = (typeof interviewChannels)[number]

/** Who interprets in a talk; `informal` is somebody of the family or an acquaintance. */
export const interpreterKinds = ['none', 'onSite', 'phone', 'video', 'informal'] as const
export type InterpreterKind = (typeof interpreterKinds)[number]

/** What somebody is informed about in a talk (decree of 7 June 2013, art. 32 and 35–36). */
export const interviewTopics = [
  'civicIntegration',
  'dutchLessons',
  'compulsoryEducation',
  'rightToEducation',
  'socioCulturalOffer',
  'privacyNotice',
] as const
export type InterviewTopic = (typeof interviewTopics)[number]

/** How a talk ends. */
export const interviewOutcomes = [
  'referred',
  'informedNoReferral',
  'noReferralNeeded',
  'referralWaiting',
] as const
export type InterviewOutcome = (typeof interviewOutcomes)[number]

/** The lists of talks. */
export const interviewBoxes = ['drafts', 'held'] as const
export type InterviewBox = (typeof interviewBoxes)[number]
