import {
  closedStatuses,
  finalStatuses,
  type ReferralBox,
  type ReferralStatus,
} from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import type { Day } from '@onthaal/shared/time'
import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import { referrals } from '../db/tables/referrals.ts'
import type { Place } from '../list-place.ts'
import { filtersOf } from './referral-filters.ts'
import { isSortedByDay, orders } from './referral-orders.ts'

/** With whom the index of a list begins. */
type Whose = 'desks' | 'sender' | 'owner'

interface Box {
  /** `ownSide`: my desks at the agency, and what we sent anywhere else. */
  readonly whose: Whose | 'ownSide'
  readonly holds: SQL | undefined
}

const isSent = isNotNull(referrals.submittedAt)

/** Written out and not as parameters: a plan for any value could not use the index of these statuses. */
function hasStatus(...statuses: readonly ReferralStatus[]): SQL {
  const list = statuses.map((status) => `'${status}'`).join(', ')
  return sql`${referrals.status} in (${sql.raw(list)})`
}

const boxes: Readonly<Record<ReferralBox, Box>> = {
  queue: { whose: 'desks', holds: hasStatus('submitted', 'infoRequested') },
  caseload: {
    whose: 'owner',
    holds: hasStatus('accepted', 'inProgress', 'onHold'),
  },
  sent: { whose: 'sender', holds: isSent },
  drafts: { whose: 'sender', holds: hasStatus('draft') },
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
}

/** A list as the database is asked for it. */
export interface ReferralList {
  /** The desks whose referrals it holds, each a beginning of its index; none for a list without desks. */
  readonly desks: readonly string[] | undefined
  /** What it holds beside that. */
  readonly holds: SQL | undefined
  /** What it holds in all; the count beside a list comes from the same parts. */
  readonly predicate: SQL | undefined
}

/** @returns what a list holds for this actor */
export function listOf(query: ReferralListQuery, actor: Actor, today: Day): ReferralList {
  const { whose, holds } = boxes[query.box]
  const filters = filtersOf(query, today)
  if (query.box === 'all' && query.reference !== undefined)
    return without(anySideOf(actor), filters)
  const side = whose === 'ownSide' ? ownSideOf(actor) : whose
  if (side !== 'desks')
    return without(side === 'owner' ? ownedBy(actor) : sentBy(actor), [holds, ...filters])
  const desks = actor.desks.filter((desk) => query.desk === undefined || desk === query.desk)
  const rest = and(eq(referrals.receiverOrganisationId, actor.organisation.id), holds, ...filters)
  return { desks, holds: rest, predicate: and(atOneOf(desks), rest) }
}

function without(whose: SQL | undefined, holds: readonly (SQL | undefined)[]): ReferralList {
  const predicate = and(whose, ...holds)
  return { desks: undefined, holds: predicate, predicate }
}

function ownSideOf({ organisation }: Actor): Whose {
  return organisation.kind === 'agency' ? 'desks' : 'sender'
}

function sentBy(actor: Actor): SQL {
  return eq(referrals.senderOrganisationId, actor.organisation.id)
}

function ownedBy(actor: Actor): SQL {
  return eq(referrals.ownerId, actor.userId)
}

/** Whoever types a whole number means that one, at whatever desk it is, a draft of one's own too. */
function anySideOf(actor: Actor): SQL | undefined {
  return or(sentBy(actor), and(eq(referrals.receiverOrganisationId, actor.organisation.id), isSent))
}

/** Desks as an array, so that an empty set finds nothing and the statement stays the same. */
function atOneOf(desks: readonly string[]): SQL {
  return sql`${referrals.deskId} = any(${uuids(desks)})`
}

/** @returns ids as one parameter */
export function uuids(ids: readonly string[]): SQL {
  return sql`${sql.param(`{${ids.join(',')}}`)}::uuid[]`
}

/** @returns the order of a list, and what comes after a place in it */
export function orderOf(box: ReferralBox, place: Place | undefined) {
  const { by, newestFirst } = orders[box]
  const column = referrals[by]
  const direction = sql.raw(newestFirst ? 'desc' : 'asc')
  const comparison = sql.raw(newestFirst ? '<' : '>')
  const type = sql.raw(isSortedByDay(box) ? 'date' : 'timestamptz')
  return {
    by: [sql`${column} ${direction}`, sql`${referrals.id} ${direction}`],
    after:
      place === undefined
        ? undefined
        : sql`(${column}, ${referrals.id}) ${comparison} (${place.at}::${type}, ${place.id}::uuid)`,
    placeOf: (
      row: { readonly [Name in typeof by]: Date | string | null } & { id: string },
    ): Place => {
      const at = row[by]
      if (at === null) throw new Error(`A referral in ${box} lacks what it is sorted by`)
      return { at: typeof at === 'string' ? at : at.toISOString(), id: row.id }
    },
  }
}
