import type { ReferralBox } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import type { Connection } from '../db/database.ts'
import { referrals } from '../db/tables/referrals.ts'
import type { Place } from '../list-place.ts'
import { listOf, orderOf, type ReferralList } from './referral-boxes.ts'
import { type ReferralHead, rowsOf, selectHeads } from './referral-heads.ts'

export type ReferralListRepository = ReturnType<typeof createReferralListRepository>

/** Lists of referrals, and how much each of them holds. */
export function createReferralListRepository(connection: Connection) {
  return {
    /** @returns one page of a list, and the place where the next one begins if there is one */
    async page(
      actor: Actor,
      query: ReferralListQuery,
      { place, size, today }: { place: Place | undefined; size: number; today: Day },
    ): Promise<{ heads: ReferralHead[]; next: Place | undefined }> {
      const order = orderOf(query.box, place)
      const rows = rowsOf(connection, listOf(query, actor, today), order, size + 1)
      const found = await selectHeads(connection, rows).orderBy(...order.by)
      const heads = found.slice(0, size)
      const last = heads.at(-1)
      const more = found.length > size && last !== undefined
      return { heads, next: more ? order.placeOf(last.referral) : undefined }
    },

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    async count(
      actor: Actor,
      query: ReferralListQuery,
      { today, limit }: { today: Day; limit: number },
    ): Promise<number> {
      const some = someOf(connection, listOf(query, actor, today), limit)
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /** Counts several lists at once, each as {@link count} does. */
    async counts(
      actor: Actor,
      boxes: readonly ReferralBox[],
      { today, limit }: { today: Day; limit: number },
    ): Promise<{ box: ReferralBox; count: number }[]> {
      if (boxes.length === 0) return []
      const counts = boxes.map((box) => {
        const some = someOf(connection, listOf({ box }, actor, today), limit)
        return sql`(select count(*)::int from ${some}) as ${sql.identifier(box)}`
      })
      const { rows } = await connection.execute<Record<ReferralBox, number>>(
        sql`select ${sql.join(counts, sql`, `)}`,
      )
      return boxes.map((box) => ({ box, count: rows[0]?.[box] ?? 0 }))
    },
  }
}

function someOf(connection: Connection, { predicate }: ReferralList, limit: number) {
  return connection
    .select({ one: sql`1`.as('one') })
    .from(referrals)
    .where(predicate)
    .limit(limit + 1)
    .as('some')
}
