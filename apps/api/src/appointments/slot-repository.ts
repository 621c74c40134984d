import type { DeskRole } from '@onthaal/shared/referrals'
import { and, arrayContains, asc, eq, gt, gte, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { slots } from '../db/tables/slots.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { createLiveChangeRepository } from '../live-changes/index.ts'

export type SlotRow = typeof slots.$inferSelect
export type SlotRecord = Awaited<ReturnType<SlotRepository['list']>>[number]
export type SlotRepository = ReturnType<typeof createSlotRepository>

/** What a desk has in store. */
interface SlotSpan {
  readonly deskId: string
  readonly from: Date
  readonly until: Date
}

/** The slots of desks: row-level security shows those of one's own agency, or of the desks that serve one. */
export function createSlotRepository(connection: Connection) {
  const isThere = isNull(slots.withdrawnAt)
  const live = createLiveChangeRepository(connection)
  const count = async (id: string, by: number) => {
    await connection
      .update(slots)
      .set({ taken: sql`${slots.taken} + ${by}` })
      .where(eq(slots.id, id))
  }

  return {
    async insertAll(rows: readonly SlotRow[]): Promise<void> {
      await Promise.all([
        connection.insert(slots).values([...rows]),
        live.add(rows.slice(0, 1).map(changedSlots)),
      ])
    },

    /** @returns the slots of a desk that begin in a span of time, in time order */
    async list({ deskId, from, until }: SlotSpan) {
      return connection
        .select({
          slot: slots,
          staff: { id: userAccounts.id, displayName: userAccounts.displayName },
        })
        .from(slots)
        .leftJoin(userAccounts, eq(userAccounts.id, slots.staffId))
        .where(
          and(
            eq(slots.deskId, deskId),
            gte(slots.startsAt, from),
            lt(slots.startsAt, until),
            isThere,
          ),
        )
        .orderBy(asc(slots.startsAt), asc(slots.id))
    },

    /** @returns what can be booked at some desks after a moment, the soonest first */
    async listFree(
      deskIds: readonly string[],
      deskRoles: readonly DeskRole[],
      { after, atMost }: { after: Date; atMost: number },
    ): Promise<SlotRow[]> {
      return connection
        .select()
        .from(slots)
        .where(
          and(
            inArray(slots.deskId, [...deskIds]),
            gt(slots.startsAt, after),
            lt(slots.taken, slots.capacity),
            deskRoles.length > 0 ? arrayContains(slots.deskRoles, [...deskRoles]) : undefined,
            isThere,
          ),
        )
        .orderBy(asc(slots.startsAt), asc(slots.id))
        .limit(atMost)
    },

    /** Locks slots, always in the same order, so that two bookings never wait in a ring. */
    async lockAll(ids: readonly string[]): Promise<SlotRow[]> {
      return connection
        .select()
        .from(slots)
        .where(and(inArray(slots.id, [...ids]), isThere))
        .orderBy(asc(slots.id))
        .for('update')
    },

    /** Lets those who publish at one desk wait for each other until the transaction ends. */
    async lockPublishing(deskId: string): Promise<void> {
      await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${deskId}, 0))`)
    },

    /** Whether the same staff of the desk, or the desk itself, begins one at any of these moments already. */
    async beginAlready(
      { deskId, staffId }: Pick<SlotRow, 'deskId' | 'staffId'>,
      moments: readonly Date[],
    ): Promise<boolean> {
      const [one] = await connection
        .select({ id: slots.id })
        .from(slots)
        .where(
          and(
            eq(slots.deskId, deskId),
            staffId === null ? isNull(slots.staffId) : eq(slots.staffId, staffId),
            inArray(slots.startsAt, [...moments]),
            isThere,
          ),
        )
        .limit(1)
      return one !== undefined
    },

    /** Takes a place of a locked slot; the database refuses more than there are. */
    async take(id: string): Promise<void> {
      await count(id, 1)
    },

    /** Gives a place back. */
    async release(id: string): Promise<void> {
      await count(id, -1)
    },

    /** Withdraws a locked slot. */
    async withdraw(id: string, now: Date): Promise<void> {
      const withdrawn = await connection
        .update(slots)
        .set({ withdrawnAt: now })
        .where(eq(slots.id, id))
        .returning({ deskId: slots.deskId, organisationId: slots.organisationId })
      await live.add(withdrawn.map(changedSlots))
    },
  }
}

/** That a desk has something else in store. */
function changedSlots({ deskId, organisationId }: Pick<SlotRow, 'deskId' | 'organisationId'>) {
  return {
    kind: 'slots',
    thingId: deskId,
    deskId,
    receiverOrganisationId: organisationId,
  } as const
}
