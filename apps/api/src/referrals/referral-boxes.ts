import {
  closedStatuses,
  finalStatuses,
  followedStatuses,
  openStatuses,
  type ReferralBox,
  type ReferralStatus,
  typesFromAgency,
  waitingStatuses,
} from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { type Day, endOfWeek } from '@onthaal/shared/time'
import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import type { Give } from '../db/given.ts'
import { dueDay, referrals } from '../db/tables/referrals.ts'
import type { Place } from '../list-place.ts'
import { hasOtherBeside } from './linked-records.ts'
import { agreed, filterShape, filtersOf, filterValues } from './referral-filters.ts'
import { orderOf, type SortedRow } from './referral-orders.ts'

/** With whom the index of a list begins. */
type Whose = 'desks' | 'sender' | 'sentBy' | 'owner'

interface Box {
  /** `ownSide`: my desks at the agency, and what we sent anywhere else. */
  readonly whose: Whose | 'ownSide'
  readonly holds: SQL | undefined | ((days: Days) => SQL | undefined)
}

/** Days that a list goes by, as they come into its statement. */
interface Days {
  readonly today: () => SQL
  readonly weekEnd: () => SQL
}

const isSent = isNotNull(referrals.submittedAt)

/** Written out and not as parameters: a plan for any value could not use the index of these statuses. */
function hasStatus(...statuses: readonly ReferralStatus[]): SQL {
  const list = statuses.map((status) => `'${status}'`).join(', ')
  return sql`${referrals.status} in (${sql.raw(list)})`
}

/** Of the types that the agency sends, written out so that their index serves. */
const isFromAgency = sql`${referrals.type} in (${sql.raw(
  typesFromAgency.map((type) => `'${type}'`).join(', '),
)})`

const boxes: Readonly<Record<ReferralBox, Box>> = {
  queue: { whose: 'desks', holds: hasStatus(...waitingStatuses) },
  caseload: { whose: 'owner', holds: hasStatus(...followedStatuses) },
  sentByMe: { whose: 'sentBy', holds: hasStatus(...openStatuses) },
  sent: { whose: 'sender', holds: isSent },
  // What waits for a protocol has a list of its own: nobody has to do anything for it.
  drafts: { whose: 'sender', holds: and(hasStatus('draft'), isNull(referrals.waitsSince)) },
  waiting: { whose: 'sender', holds: and(hasStatus('draft'), isNotNull(referrals.waitsSince)) },
  toAcknowledge: {
    whose: 'sender',
    holds: and(
      hasStatus(...finalStatuses),
      isNull(referrals.acknowledgedAt),
      // Until the desk has looked at it again, there is nothing to see.
      sql`${referrals.contest} is distinct from 'open'`,
    ),
  },
  questions: { whose: 'sender', holds: hasStatus('infoRequested') },
  contests: {
    whose: 'ownSide',
    holds: and(
      hasStatus('rejected'),
      isNull(referrals.acknowledgedAt),
      sql`${referrals.contest} = 'open'`,
    ),
  },
  closed: {
    whose: 'ownSide',
    holds: and(isNotNull(referrals.closedAt), isSent, hasStatus(...closedStatuses)),
  },
  all: { whose: 'ownSide', holds: isSent },
  new: { whose: 'ownSide', holds: hasStatus('submitted') },
  open: { whose: 'ownSide', holds: hasStatus(...openStatuses) },
  thisWeek: {
    whose: 'ownSide',
    holds: ({ today, weekEnd }) =>
      isDue(sql`${dueDay(referrals)} between ${today()}::date and ${weekEnd()}::date`),
  },
  late: {
    whose: 'ownSide',
    holds: ({ today }) => isDue(sql`${dueDay(referrals)} < ${today()}::date`),
  },
  asked: { whose: 'ownSide', holds: hasStatus('infoRequested') },
  paused: { whose: 'ownSide', holds: hasStatus('onHold') },
  // A sender has no desks, so nothing is looked for: how long that takes would tell what others sent.
  possiblyDouble: {
    whose: 'desks',
    holds: and(hasStatus(...openStatuses), hasOtherBeside),
  },
}

/** Open, and due then; the end of a pause counts for whoever may see it. */
function isDue(when: SQL): SQL | undefined {
  return and(
    hasStatus(...openStatuses),
    when,
    sql`(${referrals.status} <> 'onHold' or ${agreed('pauses', sql`true`)})`,
  )
}

/** A list as the database is asked for it. */
export interface ReferralList {
  /** The desks whose referrals it holds, each a beginning of its index; none for a list without desks. */
  readonly desks: SQL | undefined
  /** What it holds beside that. */
  readonly holds: SQL | undefined
  /** What it holds in all; the count beside a list comes from the same parts. */
  readonly predicate: SQL | undefined
}

/** For whom and on which day a list is made. */
export interface Asking {
  readonly actor: Actor
  readonly today: Day
}

/** @returns what a list holds for this actor, with the values of {@link listValues} given as asked */
export function listOf(query: ReferralListQuery, asking: Asking, give: Give): ReferralList {
  const { whose, holds: holdsOn } = boxes[query.box]
  const holds =
    typeof holdsOn === 'function'
      ? holdsOn({
          today: () => give('today', asking.today),
          weekEnd: () => give('weekEnd', endOfWeek(asking.today)),
        })
      : holdsOn
  const filters = filtersOf(query, asking.today, give)
  const values = listValues(query, asking)
  const organisation = give('organisation', values.organisation)
  const sentByUs = eq(referrals.senderOrganisationId, organisation)
  const receivedByUs = eq(referrals.receiverOrganisationId, organisation)
  // Whoever types a whole number means that one, at whatever desk it is, a draft of one's own too.
  if (query.box === 'all' && query.reference !== undefined)
    return without(or(sentByUs, and(receivedByUs, isSent)), filters)
  const side = whose === 'ownSide' ? ownSideOf(asking.actor) : whose
  if (side === 'sender') {
    const isOfAgency = asking.actor.organisation.kind === 'agency'
    return without(sentByUs, [holds, isOfAgency ? isFromAgency : undefined, ...filters])
  }
  // Somebody may work for several organisations.
  if (side === 'sentBy')
    return without(and(sentByUs, eq(referrals.sentBy, give('user', values.user))), [
      holds,
      ...filters,
    ])
  if (side === 'owner')
    return without(eq(referrals.ownerId, give('user', values.user)), [holds, ...filters])
  // Desks as one array, so that an empty set finds nothing and the statement stays the same.
  const desks = sql`${give('desks', values.desks)}::uuid[]`
  const rest = and(receivedByUs, holds, ...filters)
  return { desks, holds: rest, predicate: and(sql`${referrals.deskId} = any(${desks})`, rest) }
}

/** @returns the values of a list, by the names that its statements know them by */
export function listValues(query: ReferralListQuery, { actor, today }: Asking) {
  const isNot = query.not?.includes('desk') ?? false
  const desks = actor.desks.filter(
    (desk) => query.desk === undefined || (desk === query.desk) !== isNot,
  )
  return {
    ...filterValues(query, today),
    weekEnd: endOfWeek(today),
    organisation: actor.organisation.id,
    user: actor.userId,
    desks: `{${desks.join(',')}}`,
  }
}

/** @returns a word for the form of a list: equal for questions that differ in their values alone */
export function listShape(query: ReferralListQuery, { actor }: Asking): string {
  return [query.box, query.sort ?? '', actor.organisation.kind, ...filterShape(query)].join(' ')
}

function without(whose: SQL | undefined, holds: readonly (SQL | undefined)[]): ReferralList {
  const predicate = and(whose, ...holds)
  return { desks: undefined, holds: predicate, predicate }
}

function ownSideOf({ organisation }: Actor): Whose {
  return organisation.kind === 'agency' ? 'desks' : 'sender'
}

/** @returns the order of a list, and what comes after the place that is told as `at` and `id` */
export function sortingOf(query: ReferralListQuery, { actor }: Asking) {
  const order = orderOf(query, actor.organisation.kind)
  const isNewestFirst = order.sort === 'newest'
  const direction = sql.raw(isNewestFirst ? 'desc' : 'asc')
  const comparison = sql.raw(isNewestFirst ? '<' : '>')
  const type = sql.raw(order.sort === 'due' ? 'date' : 'timestamptz')
  return {
    by: [sql`${order.by} ${direction}`, sql`${referrals.id} ${direction}`],
    after: sql`(${order.by}, ${referrals.id}) ${comparison}
      (${sql.placeholder('at')}::${type}, ${sql.placeholder('id')}::uuid)`,
  }
}

/** @returns the place of a row in its list */
export function placeOf(query: ReferralListQuery, { actor }: Asking, row: SortedRow): Place {
  const at = orderOf(query, actor.organisation.kind).valueOf(row)
  if (at === null) throw new Error(`A referral in ${query.box} lacks what it is sorted by`)
  return { at: typeof at === 'string' ? at : at.toISOString(), id: row.id }
}
