import type { ReferralBox } from '@onthaal/shared/referrals'

/** By what a list is sorted, with the id deciding between equals. */
interface Order {
  readonly by: 'pickUpBy' | 'answerBy' | 'submittedAt' | 'acceptedAt' | 'createdAt' | 'closedAt'
  readonly newestFirst: boolean
}

/** What is due first stands first; what happened last stands first. */
export const orders: Readonly<Record<ReferralBox, Order>> = {
  queue: { by: 'pickUpBy', newestFirst: false },
  caseload: { by: 'acceptedAt', newestFirst: true },
  sent: { by: 'submittedAt', newestFirst: true },
  drafts: { by: 'createdAt', newestFirst: true },
  waiting: { by: 'createdAt', newestFirst: false },
  toAcknowledge: { by: 'closedAt', newestFirst: true },
  questions: { by: 'answerBy', newestFirst: false },
  contests: { by: 'closedAt', newestFirst: false },
  closed: { by: 'closedAt', newestFirst: true },
  all: { by: 'submittedAt', newestFirst: true },
}

/** @returns whether the places of a list are days, and not instants */
export function isSortedByDay(box: ReferralBox): boolean {
  return ['pickUpBy', 'answerBy'].includes(orders[box].by)
}
