import type { ReferralStatus } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import { referrals } from '../db/tables/referrals.ts'
import type { Place } from './referral-cursor.ts'

/** One list: whose referrals, in which order, served by an index of its own. */
interface Box {
  readonly mine: (actor: Actor) => SQL | undefined
  readonly statuses?: readonly ReferralStatus[]
  readonly sortedBy: 'submittedAt' | 'acceptedAt' | 'createdAt' | 'closedAt'
  readonly newestFirst: boolean
}

/** Desks as an array, so that an empty set finds nothing and the statement stays the same. */
function atDesksOf(actor: Actor): SQL {
  return sql`${referrals.deskId} = any(${sql.param(`{${actor.desks.join(',')}}`)}::uuid[])`
}

function sentBy(actor: Actor): SQL {
  return eq(referrals.senderOrganisationId, actor.organisation.id)
}

const boxes: Record<ReferralListQuery['box'], Box> = {
  queue: {
    mine: (actor) =>
      and(atDesksOf(actor), eq(referrals.receiverOrganisationId, actor.organisation.id)),
    statuses: ['submitted', 'infoRequested'],
    sortedBy: 'submittedAt',
    newestFirst: false,
  },
  caseload: {
    mine: (actor) => eq(referrals.ownerId, actor.userId),
    statuses: ['accepted', 'inProgress', 'onHold'],
    sortedBy: 'acceptedAt',
    newestFirst: true,
  },
  sent: {
    mine: (actor) => and(sentBy(actor), isNotNull(referrals.submittedAt)),
    sortedBy: 'submittedAt',
    newestFirst: true,
  },
  drafts: { mine: sentBy, statuses: ['draft'], sortedBy: 'createdAt', newestFirst: true },
  toAcknowledge: {
    mine: (actor) => and(sentBy(actor), isNull(referrals.acknowledgedAt)),
    statuses: ['completed', 'failed', 'rejected'],
    sortedBy: 'closedAt',
    newestFirst: true,
  },
}

/** @returns what a list holds for this actor; the count beside it comes from the same predicate */
export function predicateOf(query: ReferralListQuery, actor: Actor): SQL | undefined {
  const { mine, statuses } = boxes[query.box]
  return and(
    mine(actor),
    statuses === undefined ? undefined : inArray(referrals.status, [...statuses]),
    query.type === undefined ? undefined : inArray(referrals.type, query.type),
    query.status === undefined ? undefined : inArray(referrals.status, query.status),
    query.person === undefined ? undefined : eq(referrals.personId, query.person),
  )
}

/** @returns the order of a list, and what comes after a place in it */
export function orderOf(box: ReferralListQuery['box'], place: Place | undefined) {
  const { sortedBy, newestFirst } = boxes[box]
  const column = referrals[sortedBy]
  const direction = sql.raw(newestFirst ? 'desc' : 'asc')
  const comparison = sql.raw(newestFirst ? '<' : '>')
  return {
    by: [sql`${column} ${direction}`, sql`${referrals.id} ${direction}`],
    after:
      place === undefined
        ? undefined
        : sql`(${column}, ${referrals.id}) ${comparison} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`,
    placeOf: (row: typeof referrals.$inferSelect): Place => {
      const at = row[sortedBy]
      if (at === null) throw new Error(`A referral in ${box} lacks the moment it is sorted by`)
      return { at, id: row.id }
    },
  }
}
