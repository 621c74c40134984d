import {
  questionEscalatesOn,
  type ReferralEscalationKind,
  usualUnclaimedWorkingDays,
} from '@onthaal/shared/referrals'
import { addDays, addWorkingDays, belgianDay, belgianInstant, type Day } from '@onthaal/shared/time'
import { managersTold } from '../escalations/index.ts'
import type { DemoHistory, Play } from './demo-play.ts'

/** When on a working day it is looked at what waits. */
const looks = '07:00'

/** What waits too long from some day on, and what that is about. */
interface Due {
  readonly kind: ReferralEscalationKind
  readonly day: Day
  readonly period: string
}

/**
 * Brings what waited too long to those who answer for it, as the product does on every working day. Between two steps
 * a referral stands as it stands.
 */
export function escalateBetween(
  { staff, place }: Pick<Play, 'staff' | 'place'>,
  { referral, escalations }: Pick<DemoHistory, 'referral' | 'escalations'>,
  since: Date,
  until: Date,
): void {
  const dues = duesOf(referral)
  if (dues.length === 0) return
  const [first, last] = [belgianDay(since), belgianDay(until)]
  for (const { kind, day, period } of dues) {
    // What comes back when it is late already is seen on the next day, unless it was told before.
    const seenOn = day > first ? day : addWorkingDays(first, 1)
    if (seenOn > last) continue
    const at = belgianInstant(seenOn, looks)
    if (at > until || escalations.some((one) => one.kind === kind && one.period === period))
      continue
    const { partitionId, id: referralId, type, deskId } = referral
    const desk = place.desks.find((one) => one?.id === deskId)
    const parties = {
      senderId: referral.senderOrganisationId,
      receiverId: referral.receiverOrganisationId,
      ...{ type, deskId, regionId: desk?.regionId ?? '' },
    }
    const { length: told } = managersTold(kind, parties, staff.told)
    escalations.push({ partitionId, referralId, kind, period, at, told })
  }
}

/** A child that is followed is left to its chain, which tells sooner that nobody picks it up. */
function duesOf({ type, status, pickUpBy, askedAt }: DemoHistory['referral']): readonly Due[] {
  if (status === 'infoRequested' && askedAt !== null) {
    const day = workingDayFrom(questionEscalatesOn(askedAt))
    // As the database writes the moment of a question.
    return [{ kind: 'unanswered', day, period: (askedAt.getTime() / 1_000).toFixed(6) }]
  }
  if (status !== 'submitted' || pickUpBy === null || type === 'compulsoryEducation') return []
  const still = addWorkingDays(pickUpBy, usualUnclaimedWorkingDays)
  return [
    { kind: 'unclaimed', day: addWorkingDays(pickUpBy, 1), period: pickUpBy },
    { kind: 'stillUnclaimed', day: addWorkingDays(still, 1), period: pickUpBy },
  ]
}

/** Nobody looks on a day off. */
const workingDayFrom = (day: Day) => addWorkingDays(addDays(day, -1), 1)
