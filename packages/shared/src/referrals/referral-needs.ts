import { addDays, belgianDay, type Day, daysBetween, isDay } from '../time/index.ts'
import { delayReasons, extensionReasons } from './referral-clocks.ts'
import type { ReferralFacts, TransitionInput } from './referral-facts.ts'
import {
  cancelReasons,
  completionOutcomes,
  failureOutcomes,
  holdReasons,
  rejectionReasons,
} from './referral-vocabulary.ts'

/** How long somebody may undo picking up a referral, in minutes. */
export const undoAcceptMinutes = 15
/** How many days after closing a referral can be reopened. */
const reopenDays = 90
/** How many days ahead a new uiterste datum lies at the most: beyond that it is a slip of the pen. */
const longestExtensionDays = 366

/** What a need is judged by: the stored facts, what the actor gives, and the moment. */
export interface TransitionContext {
  facts: ReferralFacts
  input: TransitionInput
  now: Date
}

type Predicate = (context: TransitionContext) => boolean

/** Needs that the stored referral meets or not, whatever the actor gives along. */
const factNeeds = {
  contactChannel: ({ facts }) => facts.hasContactChannel,
  contactLanguage: ({ facts }) => facts.hasContactLanguage,
  reasons: ({ facts }) => facts.reasonCount > 0,
  validProtocol: ({ facts }) => facts.hasValidProtocol,
  withinUndoTime: ({ facts, now }) =>
    facts.acceptedAt !== null &&
    now.getTime() - facts.acceptedAt.getTime() <= undoAcceptMinutes * 60_000,
  beforeFirstContact: ({ facts }) => facts.firstContactAt === null,
  statusBeforeHold: ({ facts }) => facts.heldFrom !== null,
  withinReopenTime: ({ facts, now }) =>
    facts.closedAt !== null &&
    daysBetween(belgianDay(facts.closedAt), belgianDay(now)) <= reopenDays,
  notContestedBefore: ({ facts }) => facts.contest === null,
  notForwarded: ({ facts }) => !facts.forwarded,
  notGoneOn: ({ facts }) => !facts.wentOn,
  contestOpen: ({ facts }) => facts.contest === 'open',
  noOpenContest: ({ facts }) => facts.contest !== 'open',
  notAcknowledged: ({ facts }) => facts.acknowledgedAt === null,
  hasDueBy: ({ facts }) => facts.dueBy !== null,
  notExtendedBefore: ({ facts }) => facts.extendedFrom === null,
  pickUpOver: ({ facts, now }) => facts.pickUpBy !== null && facts.pickUpBy < belgianDay(now),
} as const satisfies Record<string, Predicate>

/** Needs that the actor meets by what goes along with the event, or mends by giving something else. */
const inputNeeds = {
  person: ({ input }) => isFilled(input.person),
  question: ({ input }) => isFilled(input.question),
  answerBy: ({ input, now }) => isLaterDay(input.answerBy, now),
  answer: ({ input }) => isFilled(input.answer),
  owner: ({ input }) => isFilled(input.owner),
  otherOwner: ({ input, facts }) => isFilled(input.owner) && input.owner !== facts.ownerId,
  reason: ({ input }) => isFilled(input.reason),
  desk: ({ input }) => isFilled(input.desk),
  holdReason: ({ input }) => isOneOf(holdReasons, input.reason),
  cancelReason: ({ input }) => isOneOf(cancelReasons, input.reason),
  rejectionReason: ({ input }) => isOneOf(rejectionReasons, input.reason),
  explanation: ({ input }) => isFilled(input.explanation),
  duplicateReference: ({ input }) => input.reason !== 'duplicate' || isFilled(input.duplicateOf),
  attempt: ({ input, now }) => input.attempt !== undefined && isPastDay(input.attempt.on, now),
  until: ({ input, now }) => isLaterDay(input.until, now),
  extensionReason: ({ input }) => isOneOf(extensionReasons, input.reason),
  laterDueBy: ({ input, facts, now }) => isLaterDueBy(input.dueBy, facts.dueBy, now),
  delayReason: ({ input }) => isOneOf(delayReasons, input.reason),
  completionOutcome: ({ input, facts }) => isOneOf(completionOutcomes[facts.type], input.outcome),
  outcomeDate: ({ input, now }) => isPastDay(input.date, now),
  failureOutcome: ({ input }) => isOneOf(failureOutcomes, input.outcome),
} as const satisfies Record<string, Predicate>

/** Needs that what goes along brings up, and that only the stored referral meets. */
const raisedNeeds = {
  attemptsForUnreachable: ({ input, facts }) =>
    input.outcome !== 'unreachable' || enoughAttempts(facts.attempts),
} as const satisfies Record<string, Predicate>

/** Every need of the status machine by name, with the test whether it is met. */
export const needs = {
  ...factNeeds,
  ...inputNeeds,
  ...raisedNeeds,
} as const satisfies Record<string, Predicate>

/** Name of something that must be so before an event may happen. */
export type Need = keyof typeof needs

/** Name of a need whose lack is a fault in what the actor gives along. */
export type InputNeed = keyof typeof inputNeeds

/**
 * @param need name of a need
 * @returns whether the actor mends it by giving something else along
 */
export function isOfInput(need: Need): need is InputNeed {
  return need in inputNeeds
}

/**
 * @param need name of a need
 * @returns whether the stored referral alone decides it, so that it is known before anybody types
 */
export function isKnownBeforehand(need: Need): boolean {
  return need in factNeeds
}

/**
 * Whether somebody may be called unreachable: three attempts on two channels that reached
 * nobody. Whoever was reached was not unreachable then, so the count begins anew after it; a message
 * left behind reached nobody yet.
 *
 * @param attempts all contact attempts so far, oldest first
 */
export function enoughAttempts(attempts: ReferralFacts['attempts']): boolean {
  const lastReached = attempts.findLastIndex(({ result }) => result === 'reached')
  const inVain = attempts.slice(lastReached + 1)
  return inVain.length >= 3 && new Set(inVain.map(({ channel }) => channel)).size >= 2
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

function isOneOf(values: readonly string[], value: string | undefined): boolean {
  return value !== undefined && values.includes(value)
}

function isPastDay(day: Day | undefined, now: Date): boolean {
  return day !== undefined && isDay(day) && day <= belgianDay(now)
}

function isLaterDay(day: Day | undefined, now: Date): boolean {
  return day !== undefined && isDay(day) && day > belgianDay(now)
}

function isLaterDueBy(day: Day | undefined, before: Day | null, now: Date): boolean {
  if (day === undefined || !isLaterDay(day, now)) return false
  return day > (before ?? '') && day <= addDays(belgianDay(now), longestExtensionDays)
}
