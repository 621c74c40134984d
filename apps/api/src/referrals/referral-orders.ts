import type { OrganisationKind } from '@onthaal/shared/identity'
import { type ReferralBox, type ReferralSort, usualSort } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { type SQL, sql } from 'drizzle-orm'
import { dueDay, farAway, referrals } from '../db/tables/referrals.ts'

type Row = typeof referrals.$inferSelect

/** What a row is sorted by: a column, or the day of whatever has to be done first. */
type Key = 'due' | keyof KeyedRow

/** The day and the moment by which each list can be sorted, with the id deciding between equals. */
const keys: Readonly<Record<ReferralBox, { day: Key; moment: Key }>> = {
  queue: { day: 'pickUpBy', moment: 'submittedAt' },
  caseload: { day: 'due', moment: 'acceptedAt' },
  sentByMe: { day: 'due', moment: 'submittedAt' },
  sent: { day: 'due', moment: 'submittedAt' },
  drafts: { day: 'due', moment: 'createdAt' },
  waiting: { day: 'due', moment: 'createdAt' },
  toAcknowledge: { day: 'due', moment: 'closedAt' },
  questions: { day: 'answerBy', moment: 'submittedAt' },
  contests: { day: 'due', moment: 'closedAt' },
  closed: { day: 'due', moment: 'closedAt' },
  all: { day: 'due', moment: 'submittedAt' },
  new: { day: 'due', moment: 'submittedAt' },
  open: { day: 'due', moment: 'submittedAt' },
  thisWeek: { day: 'due', moment: 'submittedAt' },
  late: { day: 'due', moment: 'submittedAt' },
  asked: { day: 'answerBy', moment: 'submittedAt' },
  paused: { day: 'holdUntil', moment: 'submittedAt' },
  possiblyDouble: { day: 'due', moment: 'submittedAt' },
}

/** A list as it is sorted: what is due first stands first, or what happened last, or first. */
export interface Order {
  readonly sort: ReferralSort
  /** What a row is sorted by, as an expression. */
  readonly by: SQL
  readonly valueOf: (row: SortedRow) => string | Date | null
}

/** What of a row says where it stands in whatever order. */
export type SortedRow = KeyedRow & Pick<Row, 'id' | 'status'>

type KeyedRow = Pick<
  Row,
  | 'pickUpBy'
  | 'answerBy'
  | 'dueBy'
  | 'holdUntil'
  | 'submittedAt'
  | 'acceptedAt'
  | 'createdAt'
  | 'closedAt'
>

/**
 * @param kind of organisation that asks, whose own order holds when the query names none
 * @returns how the list of a query is sorted
 */
export function orderOf({ box, sort }: ReferralListQuery, kind: OrganisationKind): Order {
  const sorted = sort ?? usualSort(box, kind)
  const key = sorted === 'due' ? keys[box].day : keys[box].moment
  if (key === 'due') return { sort: sorted, by: dueDay(referrals), valueOf: dueOf }
  return { sort: sorted, by: sql`${referrals[key]}`, valueOf: (row) => row[key] }
}

/** As {@link dueDay} says it in SQL. */
function dueOf({ status, pickUpBy, answerBy, dueBy, holdUntil }: SortedRow): string {
  const days: { readonly [Status in Row['status']]?: string | null } = {
    submitted: pickUpBy,
    infoRequested: answerBy,
    accepted: dueBy,
    inProgress: dueBy,
    onHold: holdUntil,
  }
  return days[status] ?? farAway
}
