import { addWorkingDays, type Day } from '../time/index.ts'
import { questionEscalatesOn } from './question-escalation.ts'
import type { ReferralState } from './referral-facts.ts'

/**
 * Why somebody is told of a referral that waits: nobody of the desk picked it up in time, nobody did some working
 * days later either, or nobody of the sender answered.
 */
export const referralEscalationKinds = ['unclaimed', 'stillUnclaimed', 'unanswered'] as const
export type ReferralEscalationKind = (typeof referralEscalationKinds)[number]

/**
 * How many working days after the managers of the desk those of the region are told, where the agency did not set
 * it. Source: none yet; the agency is to say.
 */
export const usualUnclaimedWorkingDays = 3

/**
 * What is escalated of a referral on a day: from the day after the one by which it was to be picked up; N working
 * days later anew; and a question that its sender left unanswered for five working days.
 *
 * @param facts the referral as it stands
 * @param on the day to know it on
 * @param workingDays N of the organisation that received it, 1 or more
 * @returns what is due, also when it was escalated before
 */
export function dueReferralEscalations(
  { status, pickUpBy, askedAt }: Pick<ReferralState, 'status' | 'pickUpBy' | 'askedAt'>,
  on: Day,
  workingDays: number,
): ReferralEscalationKind[] {
  if (status === 'infoRequested')
    return askedAt !== null && on >= questionEscalatesOn(askedAt) ? ['unanswered'] : []
  if (status !== 'submitted' || pickUpBy === null || on <= pickUpBy) return []
  const isStill = on > addWorkingDays(pickUpBy, workingDays)
  return isStill ? ['unclaimed', 'stillUnclaimed'] : ['unclaimed']
}
