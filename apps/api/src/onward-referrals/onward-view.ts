import { correctableUntil, isOnwardOutcome, onwardRules } from '@onthaal/shared/onward-referrals'
import type { OnwardReferral, OnwardReferralList } from '@onthaal/shared/onward-referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { required } from '../errors.ts'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { SchoolLinkRow } from './onward-repository.ts'
import type { WholeOnward, WholeOnwards } from './onward-use-cases.ts'
import { hopsToldToSender } from './told-hops.ts'

interface ViewContext {
  readonly links: Links
  readonly now: Date
}

/** All hops of a referral, each as far as the reader may know it. */
export function onwardListView(whole: WholeOnwards, context: ViewContext): OnwardReferralList {
  const { record, hops } = whole
  const self = context.links.to(`/referrals/${record.referral.id}/onwardReferrals`)
  if (whole.isDesk) {
    return { items: hops.map((hop) => onwardView(hop, context)), self }
  }
  return { items: senderViews(whole, context), self }
}

/**
 * One hop of a referral, as far as the reader may know it.
 *
 * @throws NotFoundError when the reader knows nothing of it
 */
export function onwardOfView(
  whole: WholeOnwards,
  id: string,
  context: ViewContext,
): OnwardReferral {
  return required(onwardListView(whole, context).items.find((hop) => hop.id === id))
}

/** One hop, as the desk sees it. */
export function onwardView(
  whole: WholeOnward,
  { links, now }: ViewContext,
): OnwardReferral & { version: number } {
  const { hop, hasDocument, link, events, allowed } = whole
  return {
    id: hop.id,
    href: links.to(`/onwardReferrals/${hop.id}`),
    type: hop.type,
    sentOn: belgianDay(hop.sentAt),
    service: { id: hop.serviceId, kind: hop.serviceKind, name: hop.serviceName },
    version: hop.version,
    status: hop.status,
    channel: hop.channel,
    answerBy: hop.answerBy,
    legalBasis: hop.legalBasis,
    hasDocument,
    allowedEvents: [...allowed],
    ...present({
      mailedTo: hop.mailedTo,
      enrolledOn: hop.enrolledOn,
      waitingSince: hop.waitingSince,
      refusalReason: hop.refusalReason,
      withdrawReason: hop.withdrawReason,
      correctableUntil: isOnwardOutcome(hop.status)
        ? hop.decidedAt && correctableUntil(hop.decidedAt).toISOString()
        : null,
      link: link && linkView(link, now),
    }),
    history: events.map(({ event, colleague }) => ({
      event: event.event,
      by: event.by,
      ...present({ colleague }),
      at: event.at.toISOString(),
    })),
  }
}

function linkView({ expiresAt, wrongTries, allWrongTries, openedAt }: SchoolLinkRow, now: Date) {
  const { link } = onwardRules
  const isLocked = wrongTries >= link.wrongTries || allWrongTries >= link.allWrongTries
  const ended = expiresAt <= now ? ('expired' as const) : ('open' as const)
  return {
    state: isLocked ? ('locked' as const) : ended,
    expiresAt: expiresAt.toISOString(),
    ...present({ openedAt: openedAt?.toISOString() }),
  }
}

function senderViews(whole: WholeOnwards, { links }: ViewContext): OnwardReferral[] {
  return hopsToldToSender(whole).map(({ school, ...hop }) => ({
    ...hop,
    type: 'school',
    href: links.to(`/onwardReferrals/${hop.id}`),
    ...(school !== undefined && { service: { name: school } }),
  }))
}
