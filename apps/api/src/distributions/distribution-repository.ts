import type { UndoObstacle } from '@onthaal/shared/distributions'
import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { distributionLines, distributions } from '../db/tables/distributions.ts'
import { referrals } from '../db/tables/referrals.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type DistributionRow = typeof distributions.$inferSelect
export type DistributionLineRow = typeof distributionLines.$inferSelect

const receivers = alias(userAccounts, 'receiver')

export type DistributionRepository = ReturnType<typeof createDistributionRepository>
export type DistributionLineRecord = Awaited<ReturnType<DistributionRepository['lines']>>[number]

/** Work that was handed out at once, for looking at it and for putting it back. */
export function createDistributionRepository(connection: Connection) {
  return {
    async add(row: DistributionRow, lines: readonly DistributionLineRow[]): Promise<void> {
      await connection.insert(distributions).values(row)
      await connection.insert(distributionLines).values([...lines])
    },

    async find(id: string): Promise<DistributionRow | undefined> {
      const [row] = await connection.select().from(distributions).where(eq(distributions.id, id))
      return row
    },

    /** Locks it, so that it is put back once. */
    async lock(id: string): Promise<DistributionRow | undefined> {
      const [row] = await connection
        .select()
        .from(distributions)
        .where(eq(distributions.id, id))
        .for('update')
      return row
    },

    /** @returns what was in it, by reference number, with the names that belong to it */
    async lines(distributionId: string) {
      return connection
        .select({
          line: distributionLines,
          reference: referrals.reference,
          to: { id: receivers.id, displayName: receivers.displayName },
        })
        .from(distributionLines)
        .innerJoin(
          referrals,
          and(
            eq(referrals.partitionId, distributionLines.partitionId),
            eq(referrals.id, distributionLines.referralId),
          ),
        )
        .leftJoin(receivers, eq(receivers.id, distributionLines.toOwnerId))
        .where(eq(distributionLines.distributionId, distributionId))
        .orderBy(asc(referrals.reference), asc(referrals.id))
    },

    /** Writes down that it was put back, and of which referrals not, with the reason. */
    async finishUndoing(
      id: string,
      undoneAt: Date,
      kept: readonly { readonly referralId: string; readonly obstacle: UndoObstacle }[],
    ): Promise<void> {
      await connection.update(distributions).set({ undoneAt }).where(eq(distributions.id, id))
      if (kept.length === 0) return
      await connection.execute(sql`
        update ${distributionLines} set undo_obstacle = kept.obstacle
        from unnest(
          ${sql.param(kept.map(({ referralId }) => referralId))}::uuid[],
          ${sql.param(kept.map(({ obstacle }) => obstacle))}::text[]
        ) as kept (referral_id, obstacle)
        where ${distributionLines.distributionId} = ${id}
          and ${distributionLines.referralId} = kept.referral_id`)
    },
  }
}
