import type { OrganisationKind } from '../identity/roles.ts'
import type { ReferralBox } from './referral-vocabulary.ts'

/** By what a list can be sorted: by the day something is due, or by the moment that its list goes by. */
export const referralSorts = ['due', 'oldest', 'newest'] as const
export type ReferralSort = (typeof referralSorts)[number]

const byDay = ['due', 'oldest', 'newest'] as const
const newestFirst = ['newest', 'oldest'] as const
const oldestFirst = ['oldest', 'newest'] as const

/** How each list may be sorted; as it is when nobody asks for anything, first. */
const sorts: Readonly<Record<ReferralBox, readonly ReferralSort[]>> = {
  queue: byDay,
  caseload: ['newest', 'oldest', 'due'],
  sentByMe: byDay,
  sent: newestFirst,
  drafts: newestFirst,
  waiting: oldestFirst,
  toAcknowledge: newestFirst,
  questions: byDay,
  contests: oldestFirst,
  closed: newestFirst,
  all: newestFirst,
  new: byDay,
  open: byDay,
  thisWeek: byDay,
  late: byDay,
  asked: byDay,
  paused: byDay,
  possiblyDouble: oldestFirst,
}

/** The end of a pause may be kept from a sender, whom an order by it would tell about it. */
const holdsPauses: readonly ReferralBox[] = ['sentByMe', 'open', 'paused']

/**
 * How a list may be sorted.
 *
 * @param box which list
 * @param kind the kind of organisation whose member asks for it
 * @returns at least one way; the first is the one that holds when none is asked for
 */
export function sortsOf(box: ReferralBox, kind: OrganisationKind): readonly ReferralSort[] {
  const all = sorts[box]
  return kind !== 'agency' && holdsPauses.includes(box) ? all.filter((sort) => sort !== 'due') : all
}

/**
 * @param box which list
 * @param kind the kind of organisation whose member asks for it
 * @returns how the list is sorted when nothing is asked
 */
export function usualSort(box: ReferralBox, kind: OrganisationKind): ReferralSort {
  return sortsOf(box, kind)[0] ?? 'newest'
}
