import type { Day } from '../time/index.ts'
import type { InterviewOutcome } from './interview-vocabulary.ts'

/** What has to be known of a talk, and of its referrals, to judge whether it may be closed. */
export interface InterviewFacts {
  heldOn?: Day | undefined
  channel?: string | undefined
  languages: readonly string[]
  topics: readonly string[]
  /** Referrals made in the talk, those that were taken out left aside. */
  lineCount: number
  /** Of these, the ones that no protocol in force lets through. */
  withoutProtocol: number
}

type Predicate = (facts: InterviewFacts, today: Day) => boolean

/** Everything that closing a talk can ask, by name, with the test whether it is met. */
export const interviewNeeds = {
  heldOn: ({ heldOn }) => heldOn !== undefined,
  notInFuture: ({ heldOn }, today) => heldOn === undefined || heldOn <= today,
  channel: ({ channel }) => channel !== undefined,
  languages: ({ languages }) => languages.length > 0,
  topics: ({ topics }) => topics.length > 0,
  anyLine: ({ lineCount }) => lineCount > 0,
  noLine: ({ lineCount }) => lineCount === 0,
  noProtocol: ({ withoutProtocol }) => withoutProtocol > 0,
} as const satisfies Record<string, Predicate>

/** Name of something that must be so before a talk may be closed. */
export type InterviewNeed = keyof typeof interviewNeeds

/** The talk itself is voluntary: no more is asked than what the organisation has to account for. */
const always = ['heldOn', 'notInFuture', 'channel', 'languages'] as const

const needsByOutcome: Readonly<Record<InterviewOutcome, readonly InterviewNeed[]>> = {
  referred: [...always, 'topics', 'anyLine'],
  informedNoReferral: [...always, 'topics', 'noLine'],
  noReferralNeeded: [...always, 'noLine'],
  referralWaiting: [...always, 'topics', 'anyLine', 'noProtocol'],
}

/**
 * What is missing before a talk may be closed like this. Whether each referral may be sent is for the
 * status machine to say (`whyNotOffered` of the referrals).
 *
 * @param facts the talk as it is now
 * @param outcome how it is to end
 * @param today the day in Belgium
 * @returns the needs that are not met, in a fixed order; none when it may be closed
 */
export function missingInInterview(
  facts: InterviewFacts,
  outcome: InterviewOutcome,
  today: Day,
): InterviewNeed[] {
  return needsByOutcome[outcome].filter((need) => !interviewNeeds[need](facts, today))
}

/**
 * The outcomes that fit the referrals of a talk, whatever else it still lacks.
 *
 * @param facts how many referrals there are, and how many of them no protocol lets through
 * @returns the outcomes to offer, in a fixed order
 */
export function outcomesThatFit(
  facts: Pick<InterviewFacts, 'lineCount' | 'withoutProtocol'>,
): InterviewOutcome[] {
  if (facts.lineCount === 0) return ['informedNoReferral', 'noReferralNeeded']
  return facts.withoutProtocol > 0 ? ['referralWaiting'] : ['referred']
}
