import type { DataCategory } from '../protocols/data-categories.ts'
import type { ReferralEventName } from './referral-vocabulary.ts'

/**
 * What can happen beside the status machine: later attempts, edits of a draft, the desk's own number, a
 * draft that is to go out as soon as a protocol lets it, what its sender changes of what was sent, and what
 * becomes of an appointment.
 */
export const sideEvents = [
  'attempt',
  'edit',
  'clientNumber',
  'wait',
  'amend',
  'fileChange',
  'planAppointment',
  'moveAppointment',
  'cancelAppointment',
  'came',
  'noShow',
  'walkIn',
] as const

/** What a timeline can hold. */
export type TimelineEventName = ReferralEventName | (typeof sideEvents)[number]

/** The parts of a timeline entry that can be withheld. */
const eventDetails = ['by', 'reason', 'text', 'attempt'] as const
type EventDetail = (typeof eventDetails)[number]

/**
 * The fields of a referral that reach the sender after sending: what it sent itself, and of the
 * follow-up a closed set (decree of 7 June 2013, art. 20 §7). A field that
 * is not named here stays with the receiver.
 */
export const fieldsForSender = [
  'id',
  'href',
  'reference',
  'type',
  'status',
  'version',
  'person',
  'sender',
  'receiver',
  'desk',
  'priority',
  'priorityReason',
  'reasons',
  'reasonNote',
  'deskRoles',
  'createdAt',
  'waitsSince',
  'submittedAt',
  'pickUpBy',
  'pickUpWarningOn',
  'dueBy',
  'dueWarningOn',
  'extension',
  'delay',
  'question',
  'answerBy',
  'questionEscalatesOn',
  // A pause as its last day, without the reason.
  'holdUntil',
  'dueByAfterPause',
  'contest',
  'owner',
  'acceptedAt',
  // When and where, as the letter says it; and whether they came, yes or no.
  'appointment',
  'came',
  'cameLate',
  'appointmentActions',
  'attempts',
  'outcome',
  'messageToReferrer',
  'rejectionReason',
  'partOf',
  'forwardedTo',
  'interview',
  'household',
  'eligibility',
  'compulsoryClock',
  'background',
  // The reader of the referral leaves it out unless the sender may see that other referral too.
  'duplicateOf',
  // What both sides signed.
  'agreement',
  'closedAt',
  'acknowledgedAt',
  'allowedEvents',
] as const

type FieldForSender = (typeof fieldsForSender)[number]

/**
 * The fields that reach the sender only when the protocol names their category. All others are what the
 * sender wrote itself, or what it has to know for its own turns: where its referral stands, what it is
 * asked, why it was sent back.
 */
export const categoryOfField: Readonly<Partial<Record<FieldForSender, DataCategory>>> = {
  owner: 'followUp',
  acceptedAt: 'followUp',
  came: 'followUp',
  cameLate: 'followUp',
  attempts: 'contactAttempts',
  holdUntil: 'pauses',
  dueByAfterPause: 'pauses',
  outcome: 'outcome',
  messageToReferrer: 'messageToReferrer',
}

/**
 * What the sender sees of each event that the receiver made: the details named, or nothing at all.
 * Attempts reach it as a number and a last day only, a pause without its reason. Its own events it
 * sees whole.
 */
export const eventsForSender: Readonly<
  Record<TimelineEventName, readonly EventDetail[] | 'withheld'>
> = {
  start: 'withheld',
  edit: 'withheld',
  clientNumber: 'withheld',
  wait: 'withheld',
  // Made by the sender alone, who sees its own whole.
  amend: 'withheld',
  fileChange: 'withheld',
  // Made by the receiver when it forwards: the sender has to know when that went out.
  submit: [],
  askInfo: ['text'],
  answer: 'withheld',
  claim: ['by'],
  assign: [],
  undoAccept: [],
  release: [],
  reject: ['reason', 'text'],
  contest: 'withheld',
  upholdContest: ['text'],
  dismissContest: ['text'],
  firstContact: 'withheld',
  attempt: 'withheld',
  hold: [],
  resume: [],
  // Here the reason is the coded outcome and the text the message to the referrer.
  complete: ['reason', 'text'],
  fail: ['reason', 'text'],
  // Why it ends is for the sender to know, as with every other ending.
  cancel: ['reason', 'text'],
  reassign: [],
  // Until when and why is for the sender to know; what the desk writes along is its own.
  extend: ['reason'],
  explainDelay: ['reason', 'text'],
  forward: ['reason', 'text'],
  reopen: [],
  void: [],
  acknowledge: 'withheld',
  planAppointment: [],
  moveAppointment: ['reason'],
  cancelAppointment: ['reason'],
  came: [],
  noShow: [],
  walkIn: [],
}

/** Events that tell nothing but what belongs to a category: without it they do not reach the sender. */
export const categoryOfEvent: Readonly<Partial<Record<TimelineEventName, DataCategory>>> = {
  claim: 'followUp',
  assign: 'followUp',
  undoAccept: 'followUp',
  release: 'followUp',
  reassign: 'followUp',
  hold: 'pauses',
  resume: 'pauses',
  came: 'followUp',
  noShow: 'followUp',
  walkIn: 'followUp',
}

const ofEnding = { reason: 'outcome', text: 'messageToReferrer' } as const

/** Details of an event that belong to a category, where the event itself is for every sender. */
export const categoryOfDetail: Readonly<
  Partial<Record<TimelineEventName, Readonly<Partial<Record<EventDetail, DataCategory>>>>>
> = { complete: ofEnding, fail: ofEnding }

/**
 * Narrows a referral on the wire to what its sender may see.
 *
 * @param referral any part of a referral
 * @param categories those of the protocol that it was sent under
 * @returns a copy with the fields of {@link fieldsForSender} only, less those of other categories
 */
export function narrowReferralForSender<T extends object>(
  referral: T,
  categories: readonly DataCategory[],
): Pick<T, Extract<keyof T, FieldForSender>> {
  return pick(
    referral,
    fieldsForSender.filter((field) => isAgreed(categoryOfField[field], categories)),
  )
}

function isAgreed(category: DataCategory | undefined, categories: readonly DataCategory[]) {
  return category === undefined || categories.includes(category)
}

/**
 * Narrows an entry of the timeline to what the sender may see.
 *
 * @param entry the entry as the receiver sees it
 * @param bySender whether somebody of the sending organisation made it
 * @param categories those of the protocol that the referral was sent under
 * @returns the entry with only the details of {@link eventsForSender}, or `undefined` when it does not
 * reach the sender
 */
export function narrowEventForSender<T extends { event: TimelineEventName }>(
  entry: T,
  bySender: boolean,
  categories: readonly DataCategory[],
): T | undefined {
  if (bySender) return entry
  const details = eventsForSender[entry.event]
  if (details === 'withheld' || !isAgreed(categoryOfEvent[entry.event], categories))
    return undefined
  const withheld: readonly string[] = eventDetails.filter(
    (detail) =>
      !details.includes(detail) || !isAgreed(categoryOfDetail[entry.event]?.[detail], categories),
  )
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !withheld.includes(name))) as T
}

function pick<T extends object, F extends string>(
  from: T,
  fields: readonly F[],
): Pick<T, Extract<keyof T, F>> {
  const names: readonly string[] = fields
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name))) as Pick<
    T,
    Extract<keyof T, F>
  >
}
