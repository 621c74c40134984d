import { narrowHopsForSender, type SchoolHop } from '@onthaal/shared/onward-referrals'
import { belgianDay } from '@onthaal/shared/time'
import { isFollowedForSchool, type WholeOnwards } from './onward-use-cases.ts'

/**
 * All that whoever sent the referral gets to know of its hops: what comes of one is told where the protocol lets the
 * desk tell of outcomes.
 */
export function hopsToldToSender({ record, hops }: WholeOnwards): SchoolHop[] {
  if (!(record.agreedCategories ?? []).includes('outcome')) return []
  const stored = hops.map(({ hop, hasDocument }) => ({
    ...{ id: hop.id, type: hop.type, status: hop.status, serviceName: hop.serviceName },
    sentOn: belgianDay(hop.sentAt),
    enrolledOn: hop.enrolledOn,
    decidedOn: hop.decidedAt && belgianDay(hop.decidedAt),
    hasDocument,
  }))
  return narrowHopsForSender(stored, isFollowedForSchool(record))
}

/** @returns the ids of the hops that the reader gets to know anything of */
export function shownHopIds(whole: WholeOnwards): string[] {
  if (whole.isDesk) return whole.hops.map(({ hop }) => hop.id)
  return hopsToldToSender(whole).map(({ id }) => id)
}
