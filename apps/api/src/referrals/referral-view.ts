import { allowedAppointmentActions } from '@onthaal/shared/appointments'
import { type DataCategory, dataCategories } from '@onthaal/shared/protocols'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Acknowledgements } from '@onthaal/shared/referral-moves/schemas'
import {
  allowedEvents,
  dueAfterPause,
  narrowEventForSender,
  narrowReferralForSender,
  questionEscalatesOn,
  sharesPerson,
} from '@onthaal/shared/referrals'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import type { Actor } from '../actor.ts'
import { whenView } from '../appointments/index.ts'
import { snapshotView } from '../households/index.ts'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import { appointmentFacts, momentsOf } from './referral-appointment.ts'
import type { ReferralEventRecord } from './referral-event-repository.ts'
import { factsOf, relationsTo } from './referral-facts.ts'
import type { ReferralHead } from './referral-heads.ts'
import type { ReferralRecord } from './referral-records.ts'

/** For whom, when and with which addresses something is shown. */
export interface ViewContext {
  readonly actor: Actor
  readonly links: Links
  readonly now: Date
}

type Parties = Pick<ReferralHead, 'agreedCategories'> & {
  readonly referral: Pick<ReferralHead['referral'], 'receiverOrganisationId' | 'submittedAt'>
}

/** A referral in a list. */
export function referralListItemView(record: ReferralHead, context: ViewContext): ReferralListItem {
  const seen = withAppointmentAsSeen(record, context.actor)
  return narrowed(headView(seen, context.links), record, context.actor)
}

/** A referral whole, without what this actor may not see. */
export function referralView(stored: ReferralRecord, context: ViewContext): Referral {
  const record = withAppointmentAsSeen(stored, context.actor)
  const { referral } = record
  const whole: Referral = {
    ...headView(record, context.links),
    reasons: referral.reasons,
    // What was typed of attempts is not needed to know what may be done.
    allowedEvents: allowedEvents(
      factsOf(record, [], context.now),
      relationsTo(context.actor, record),
      context.now,
    ),
    appointmentActions: allowedAppointmentActions(
      appointmentFacts(record),
      relationsTo(context.actor, record),
      context.now,
    ),
    ...present({
      reasonNote: referral.reasonNote,
      priorityReason: referral.priorityReason,
      outcomeDate: referral.outcomeDate,
      duplicateOf: record.duplicateOf,
      agreement: record.agreement,
      firstContactAt: referral.firstContactAt?.toISOString(),
      ...linksOf(record, context),
      question: record.question,
      ...sentAlong(record, context.actor),
      ...clocksView(record),
      holdReason: referral.holdReason,
      agiiClientNumber: referral.agiiClientNumber,
    }),
  }
  return narrowed(whole, record, context.actor)
}

/** What became of the clocks beside their days. */
function clocksView({ referral, delayWords }: ReferralRecord) {
  const { status, dueBy, heldAt, holdUntil, extendedFrom, extensionReason, delayReason } = referral
  return {
    dueByAfterPause:
      status === 'onHold' && dueBy && heldAt && holdUntil
        ? dueAfterPause(dueBy, heldAt, holdUntil)
        : null,
    extension:
      extendedFrom === null || extensionReason === null
        ? null
        : { from: extendedFrom, reason: extensionReason },
    delay: delayReason && { reason: delayReason, ...present({ explanation: delayWords }) },
  }
}

/** What went along of the person, which the receiver reads for as long as their file. */
function sentAlong(record: ReferralRecord, actor: Actor) {
  const { referral, household } = record
  if (!isSender(record, actor) && !sharesPerson(referral)) return {}
  return {
    household: household && snapshotView(household),
    eligibility: referral.eligibility,
    compulsoryClock: actor.education ? referral.compulsoryClock : null,
    background: referral.background,
  }
}

/** What a referral belongs to; the talk is the business of whoever held it. */
function linksOf(record: ReferralRecord, { actor, links }: ViewContext) {
  const { referral, partOf, forwardedTo, pendingBeside } = record
  return {
    partOf: partOf && { ...partOf, href: links.referral(partOf.id) },
    forwardedTo: forwardedTo?.map(({ id, reference, desk }) => ({ id, reference, desk })),
    pendingBeside,
    interview: isSender(record, actor) ? referral.interviewId : null,
  }
}

/** What several acknowledgements at once left behind. */
export function acknowledgementsView(
  records: readonly ReferralRecord[],
  links: Links,
): Acknowledgements {
  return {
    items: records.map(({ referral }) => ({
      id: referral.id,
      href: links.referral(referral.id),
      version: referral.version,
      acknowledgedAt: referral.acknowledgedAt?.toISOString() ?? '',
    })),
  }
}

/** The history of a referral, without what this actor may not see. */
export function referralEventViews(
  record: ReferralRecord,
  events: readonly ReferralEventRecord[],
  actor: Actor,
): ReferralEvent[] {
  const views = events.map(referralEventView)
  // Of the sender is what the receiver did not do: a municipality that merged stands in the history.
  const isOwn = ({ organisation }: ReferralEvent) =>
    (organisation.id === record.referral.receiverOrganisationId) === isReceiver(record, actor)
  // How a referral was drafted is the business of whoever drafted it.
  if (isReceiver(record, actor))
    return views.filter((view) => isOwn(view) || !isDrafting(view.event))
  const categories = categoriesOf(record)
  return views.flatMap((view) => narrowEventForSender(view, isOwn(view), categories) ?? [])
}

function isDrafting(event: ReferralEvent['event']): boolean {
  return event === 'start' || event === 'edit' || event === 'wait'
}

function isReceiver({ referral }: Parties, actor: Actor): boolean {
  return referral.receiverOrganisationId === actor.organisation.id
}

function isSender({ referral }: Pick<ReferralHead, 'referral'>, actor: Actor): boolean {
  return referral.senderOrganisationId === actor.organisation.id
}

function headView({ referral, ...record }: ReferralHead, links: Links): ReferralListItem {
  return {
    id: referral.id,
    href: links.referral(referral.id),
    reference: referral.reference,
    type: referral.type,
    status: referral.status,
    version: referral.version,
    person: personSummaryView(record.person, links),
    sender: record.sender,
    receiver: record.receiver,
    desk: record.desk,
    priority: referral.priority,
    deskRoles: referral.deskRoles,
    attempts: {
      count: referral.attemptCount,
      ...present({ lastOn: referral.lastAttemptOn }),
    },
    createdAt: referral.createdAt.toISOString(),
    ...present({
      owner: record.owner,
      waitsSince: referral.status === 'draft' ? referral.waitsSince?.toISOString() : null,
      submittedAt: referral.submittedAt?.toISOString(),
      pickUpBy: referral.pickUpBy,
      pickUpWarningOn: referral.pickUpWarningOn,
      dueBy: referral.dueBy,
      dueWarningOn: referral.dueWarningOn,
      answerBy: referral.answerBy,
      questionEscalatesOn: referral.askedAt && questionEscalatesOn(referral.askedAt),
      holdUntil: referral.holdUntil,
      contest: referral.contest,
      appointment: record.appointment && whenView(momentsOf(record.appointment)),
      came: cameTo(record.appointment),
      cameLate: cameTo(record.appointment) && record.appointment?.arrivedLate ? true : undefined,
      acceptedAt: referral.acceptedAt?.toISOString(),
      closedAt: referral.closedAt?.toISOString(),
      acknowledgedAt: referral.acknowledgedAt?.toISOString(),
      outcome: referral.outcome,
      messageToReferrer: referral.messageToReferrer,
      rejectionReason: referral.rejectionReason,
    }),
  }
}

/**
 * A referral whose appointment tells this actor no more than they may know: who came is follow-up, so that
 * a sender to whom that is not told sees what was agreed, and nobody who walked in.
 */
function withAppointmentAsSeen<
  T extends Parties & { readonly appointment: ReferralHead['appointment'] },
>(record: T, actor: Actor): T {
  const { appointment } = record
  if (appointment === null || isReceiver(record, actor)) return record
  if (categoriesOf(record).includes('followUp')) return record
  const seen = appointment.slotId === null ? null : { ...appointment, state: 'planned' as const }
  return { ...record, appointment: seen }
}

/** Whether they came, once that is known. */
function cameTo(appointment: ReferralHead['appointment']): boolean | undefined {
  if (appointment === null || appointment.state === 'planned') return undefined
  return appointment.state === 'came'
}

/** Whoever stands only on the sender's side sees the closed set. */
function narrowed<T extends object>(view: T, record: Parties, actor: Actor): T {
  // Only fields that the schema leaves optional are taken out.
  if (isReceiver(record, actor)) return view
  return narrowReferralForSender(view, categoriesOf(record)) as T
}

/** What was not sent yet has nothing of the receiver in it. */
function categoriesOf({ referral, agreedCategories }: Parties): readonly DataCategory[] {
  return referral.submittedAt === null ? dataCategories : (agreedCategories ?? [])
}

function referralEventView({
  event,
  by,
  organisation,
  text,
  attempt,
}: ReferralEventRecord): ReferralEvent {
  return {
    id: event.id,
    event: event.event,
    at: event.at.toISOString(),
    by,
    organisation,
    to: event.toStatus,
    ...present({ from: event.fromStatus, reason: event.reason, text, attempt }),
  }
}
