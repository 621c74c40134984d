import type { ReferralEventName } from './referral-vocabulary.ts'

/** What can happen beside the status machine: later attempts, edits of a draft, the desk's own number. */
export const sideEvents = ['attempt', 'edit', 'clientNumber'] as const

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
  'submittedAt',
  'pickUpBy',
  'question',
  'answerBy',
  'questionEscalatesOn',
  // A pause as its last day, without the reason.
  'holdUntil',
  'contest',
  'owner',
  'acceptedAt',
  'attempts',
  'outcome',
  'messageToReferrer',
  'rejectionReason',
  'partOf',
  'forwardedTo',
  'interview',
  'household',
  // The reader of the referral leaves it out unless the sender may see that other referral too.
  'duplicateOf',
  'closedAt',
  'acknowledgedAt',
  'allowedEvents',
] as const

type FieldForSender = (typeof fieldsForSender)[number]

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
  forward: ['reason', 'text'],
  reopen: [],
  void: [],
  acknowledge: 'withheld',
}

/**
 * Narrows a referral on the wire to what its sender may see.
 *
 * @param referral any part of a referral
 * @returns a copy with the fields of {@link fieldsForSender} only
 */
export function narrowReferralForSender<T extends object>(
  referral: T,
): Pick<T, Extract<keyof T, FieldForSender>> {
  return pick(referral, fieldsForSender)
}

/**
 * Narrows an entry of the timeline to what the sender may see.
 *
 * @param entry the entry as the receiver sees it
 * @param bySender whether somebody of the sending organisation made it
 * @returns the entry with only the details of {@link eventsForSender}, or `undefined` when it does not
 * reach the sender
 */
export function narrowEventForSender<T extends { event: TimelineEventName }>(
  entry: T,
  bySender: boolean,
): T | undefined {
  if (bySender) return entry
  const details = eventsForSender[entry.event]
  if (details === 'withheld') return undefined
  const withheld: readonly string[] = eventDetails.filter((detail) => !details.includes(detail))
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
