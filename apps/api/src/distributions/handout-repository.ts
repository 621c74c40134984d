import type { givenFields } from '@onthaal/shared/distributions'
import { followedStatuses } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { inPlace } from '../db/given.ts'
import { referrals } from '../db/tables/referrals.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { type Asking, listOf, type ReferralRow, sortingOf } from '../referrals/index.ts'

/** A referral in the state that it is to have. */
export interface Handout {
  readonly referral: Pick<ReferralRow, 'partitionId' | 'id'>
  readonly to: Pick<ReferralRow, (typeof givenFields)[number]>
}

export type HandoutRepository = ReturnType<typeof createHandoutRepository>

/** Written out, so that the index of these statuses serves the statement. */
const isFollowed = sql`${referrals.status} in (${sql.raw(
  followedStatuses.map((status) => `'${status}'`).join(', '),
)})`

/** Referrals as whoever hands them out needs them: many, without the people they are about. */
export function createHandoutRepository(connection: Connection) {
  return {
    /** @returns what a list holds, by the same predicate and in the same order as the list itself */
    async listed(query: ReferralListQuery, asking: Asking, limit: number): Promise<ReferralRow[]> {
      return connection
        .select()
        .from(referrals)
        .where(listOf(query, asking, inPlace).predicate)
        .orderBy(...sortingOf(query, asking).by)
        .limit(limit)
    },

    /** @returns those of some referrals that this actor may see, in no order */
    async named(ids: readonly string[]): Promise<ReferralRow[]> {
      return connection
        .select()
        .from(referrals)
        .where(inArray(referrals.id, [...ids]))
    },

    /** Locks several rows in one statement, always in the same order so that two cannot cross. */
    async lock(ids: readonly string[]): Promise<ReferralRow[]> {
      return connection
        .select()
        .from(referrals)
        .where(inArray(referrals.id, [...ids]))
        .orderBy(asc(referrals.id))
        .for('update')
    },

    /** Writes the new state of several locked rows in one statement. */
    async hand(some: readonly Handout[]): Promise<void> {
      if (some.length === 0) return
      const column = (values: readonly unknown[]) => sql.param(values)
      await connection.execute(sql`
        update ${referrals} set owner_id = given.owner_id, status = given.status,
          accepted_at = given.accepted_at, delay_reason = given.delay_reason,
          version = ${referrals.version} + 1
        from unnest(
          ${column(some.map(({ referral }) => referral.partitionId))}::uuid[],
          ${column(some.map(({ referral }) => referral.id))}::uuid[],
          ${column(some.map(({ to }) => to.ownerId))}::uuid[],
          ${column(some.map(({ to }) => to.status))}::text[],
          ${column(some.map(({ to }) => to.acceptedAt?.toISOString() ?? null))}::timestamptz[],
          ${column(some.map(({ to }) => to.delayReason))}::text[]
        ) as given (partition_id, id, owner_id, status, accepted_at, delay_reason)
        where ${referrals.partitionId} = given.partition_id and ${referrals.id} = given.id`)
    },

    /** @returns who follows something at one of these desks, whether or not they still work there */
    async followersAt(deskIds: readonly string[]) {
      return connection
        .selectDistinct({ id: userAccounts.id, displayName: userAccounts.displayName })
        .from(referrals)
        .innerJoin(userAccounts, eq(userAccounts.id, referrals.ownerId))
        .where(and(inArray(referrals.deskId, [...deskIds]), isFollowed))
        .orderBy(asc(userAccounts.displayName), asc(userAccounts.id))
    },

    /** @returns how many open referrals each of them follows, at whatever desk; nobody who follows none */
    async loadsOf(userIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const rows = await connection
        .select({ id: referrals.ownerId, load: count() })
        .from(referrals)
        .where(and(inArray(referrals.ownerId, [...userIds]), isFollowed))
        .groupBy(referrals.ownerId)
      return new Map(rows.map(({ id, load }) => [id ?? '', load]))
    },
  }
}
