import type { IssueName } from '@onthaal/shared/problems'
import type {
  ReferralEventName,
  ReferralStatus,
  TimelineEventName,
} from '@onthaal/shared/referrals'

/** What the product refuses and why, in its own terms; the problems plugin puts it into HTTP. */
export abstract class DomainError extends Error {
  abstract readonly code: string
}

/** There is no such thing, or not for this actor: the two must look the same. */
export class NotFoundError extends DomainError {
  readonly code = 'resourceNotFound'
}

/** A fault in one field that its shape alone does not show; `existing` is what stands in the way. */
export interface InputFault {
  readonly issue: IssueName
  /** Part of the request; the body when left out. */
  readonly in?: 'body' | 'path' | 'query'
  /** The field, as in `nationalities[0]`. */
  readonly name: string
  /** Stable code of the fault, for wording. */
  readonly code: string
  readonly detail: string
  readonly existing?: string
}

export class InvalidInputError extends DomainError {
  readonly code = 'badRequest'
  readonly faults: readonly InputFault[]
  constructor(faults: readonly InputFault[]) {
    super(faults.map((fault) => fault.detail).join(' '))
    this.faults = faults
  }
}

/** A fault in one field, and in nothing else. */
export function invalidField(
  name: string,
  issue: IssueName,
  code: string,
  detail: string,
  part: InputFault['in'] = 'body',
): InvalidInputError {
  return new InvalidInputError([{ issue, in: part, name, code, detail }])
}

/** Somebody changed the thing since it was read. */
export class StaleVersionError extends DomainError {
  readonly code = 'staleVersion'
  readonly currentVersion: number
  constructor(currentVersion: number) {
    super(`The resource is at version ${currentVersion} by now.`)
    this.currentVersion = currentVersion
  }
}

/** What is there already changes only for whoever says which state of it they saw. */
export class VersionRequiredError extends DomainError {
  readonly code = 'preconditionRequired'
}

/** Nothing ties the work of whoever opens a file to it: they have to say why. */
export class PurposeRequiredError extends DomainError {
  readonly code = 'purposeRequired'
}

export class PersonExistsError extends DomainError {
  readonly code = 'personExists'
  readonly existing: string
  constructor(existing: string) {
    super('Your organisation has a file with this number already.')
    this.existing = existing
  }
}

/** The same measure is set on the file already. */
export class MeasureExistsError extends DomainError {
  readonly code = 'measureExists'
}

/** Whoever asked for something does not complete it as well: that takes a colleague. */
export class ColleagueRequiredError extends DomainError {
  readonly code = 'colleagueRequired'
}

/** The file of this person may be read, but not changed or newly shared (GDPR art. 18). */
export class PersonRestrictedError extends DomainError {
  readonly code = 'personRestricted'
}

export class TransitionNotAllowedError extends DomainError {
  readonly code = 'transitionNotAllowed'
  readonly currentStatus: ReferralStatus
  readonly allowedEvents: readonly ReferralEventName[]
  readonly unmetNeeds: readonly string[]
  constructor(
    event: TimelineEventName,
    currentStatus: ReferralStatus,
    allowedEvents: readonly ReferralEventName[],
    unmetNeeds: readonly string[],
  ) {
    super(`${event} is not possible for this referral now.`)
    this.currentStatus = currentStatus
    this.allowedEvents = allowedEvents
    this.unmetNeeds = unmetNeeds
  }
}

/** What was handed out was put back already, or the time for that is over. */
export class DistributionNotUndoableError extends DomainError {
  readonly code = 'distributionNotUndoable'
}

/** The list is not in the step that this follows from. */
export class ImportNotReadyError extends DomainError {
  readonly code = 'importNotReady'
}

/** What somebody wants done with an arrival does not follow from where it stands. */
export class ArrivalMoveNotAllowedError extends DomainError {
  readonly code = 'arrivalMoveNotAllowed'
}

/** What somebody wants done with a chain does not follow from where it stands. */
export class ChainMoveNotAllowedError extends DomainError {
  readonly code = 'chainMoveNotAllowed'
}

/** Whoever proposed that a child is not followed any more does not confirm it as well. */
export class SecondPersonRequiredError extends DomainError {
  readonly code = 'secondPersonRequired'
}

/** Somebody has an appointment in this slot: it stays until that is moved or cancelled. */
export class SlotBookedError extends DomainError {
  readonly code = 'slotBooked'
}

/** The same sender has an open referral of this type for this person. */
export class ReferralPendingError extends DomainError {
  readonly code = 'referralPending'
  readonly existing: string | undefined
  constructor(existing?: string) {
    super('A referral of this type for this person is open already.')
    this.existing = existing
  }
}

/** The same sender has a draft of this type for this person, outside any talk. */
export class DraftExistsError extends DomainError {
  readonly code = 'draftExists'
  readonly existing: string
  constructor(existing: string) {
    super('There is a draft of this type for this person already.')
    this.existing = existing
  }
}

/** Whoever begins a talk has one open with this person. */
export class InterviewExistsError extends DomainError {
  readonly code = 'interviewExists'
  readonly existing: string
  constructor(existing: string) {
    super('You have an open talk with this person already.')
    this.existing = existing
  }
}

/** A talk that was closed or thrown away is not changed any more. */
export class InterviewClosedError extends DomainError {
  readonly code = 'interviewClosed'
}

/** A talk holds drafts of a colleague that this actor does not see, and would leave behind. */
export class InterviewHoldsUnseenError extends DomainError {
  readonly code = 'interviewHoldsUnseen'
}

/** A talk, or a referral made in it, lacks what it needs to be closed like this. */
export class InterviewIncompleteError extends DomainError {
  readonly code = 'interviewIncomplete'
  readonly faults: readonly InputFault[]
  constructor(faults: readonly InputFault[]) {
    super('The talk cannot be closed like this yet.')
    this.faults = faults
  }
}

/** It does not follow from where an onward referral stands, or not by this actor. */
export class OnwardNotAllowedError extends DomainError {
  readonly code = 'onwardNotAllowed'
}

/** Nothing of this client is followed any more, or it does not follow from where a task or note stands. */
export class ClientMoveNotAllowedError extends DomainError {
  readonly code = 'clientMoveNotAllowed'
}

/** A link of a school leads nowhere; why, stays unsaid. */
export class SchoolLinkNotUsableError extends DomainError {
  readonly code = 'schoolLinkNotUsable'
}

export class IdempotencyKeyReusedError extends DomainError {
  readonly code = 'idempotencyKeyReused'
}

/** The first request with this idempotency key is still at work. */
export class RequestInFlightError extends DomainError {
  readonly code = 'requestInFlight'
}

/** Name or password is wrong, or the account is closed: which of these stays unsaid. */
export class SignInFailedError extends DomainError {
  readonly code = 'signInFailed'
}

/** The password was right; this account asks for a code as well. */
export class SecondFactorRequiredError extends DomainError {
  readonly code = 'secondFactorRequired'
}

/** The account has a second step already: whoever wants another switches it off first. */
export class SecondFactorExistsError extends DomainError {
  readonly code = 'secondFactorExists'
}

/** Why somebody who came back from the identity provider is not let in. */
export type SignInRefusal =
  | 'signInExpired'
  | 'signInCancelled'
  | 'signInNotProven'
  | 'organisationUnknown'
  | 'roleUnknown'
  | 'accountClosed'

/** The identity provider, or what it said of somebody, does not let them in. */
export class SignInRefusedError extends DomainError {
  readonly code: SignInRefusal
  /** What the log holds of it: codes and names of claims, and nothing of who it is. */
  readonly why: Readonly<Record<string, unknown>>
  /** The organisation that the provider named, for whoever reads the refusal. */
  readonly organisation: string | undefined
  constructor(code: SignInRefusal, why: Readonly<Record<string, unknown>>, organisation?: string) {
    super('This sign-in is refused.')
    this.code = code
    this.why = why
    this.organisation = organisation
  }
}

/** The identity provider does not answer, or not in time. */
export class ProviderUnavailableError extends DomainError {
  readonly code = 'providerUnavailable'
}

/** The session ended while it was asked to go on. */
export class SessionEndedError extends DomainError {
  readonly code = 'expiredAccessToken'
}

abstract class LimitPassedError extends DomainError {
  readonly limit: number
  readonly retryAfterSec: number
  constructor(limit: number, retryAfterSec: number) {
    super('A limit was passed.')
    this.limit = limit
    this.retryAfterSec = retryAfterSec
  }
}

/** Somebody guesses, or forgot. */
export class TooManyFailedRequestsError extends LimitPassedError {
  readonly code = 'tooManyFailedRequests'
}

/** Somebody, or a program of theirs, asks more often than people work. */
export class TooManyRequestsError extends LimitPassedError {
  readonly code = 'tooManyRequests'
}

/** The database does not answer, or gave up: what it carried out is unknown, and sent again with its key is safe. */
export class DatabaseUnavailableError extends DomainError {
  readonly code = 'serviceUnavailable'
}

/** @returns the value @throws NotFoundError when there is none that this actor may see */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new NotFoundError('There is no such resource, or not for you.')
  return value
}

/** @throws StaleVersionError when what is stored is no longer what the caller builds on */
export function requireVersion(current: number, expected: readonly number[]): void {
  if (!expected.includes(current)) throw new StaleVersionError(current)
}
