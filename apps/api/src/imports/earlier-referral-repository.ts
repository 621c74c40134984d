import { and, desc, eq } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { earlierReferrals } from '../db/tables/earlier-referrals.ts'

export type EarlierReferralRow = typeof earlierReferrals.$inferSelect

type FileKey = Pick<EarlierReferralRow, 'partitionId' | 'personId' | 'organisationId'>

export type EarlierReferralRepository = ReturnType<typeof createEarlierReferralRepository>

/** The only place that touches the table of referrals of before. */
export function createEarlierReferralRepository(connection: Connection) {
  return {
    async insert(rows: readonly EarlierReferralRow[]): Promise<void> {
      if (rows.length > 0) await connection.insert(earlierReferrals).values([...rows])
    },

    /** @returns what lists told of somebody's referrals of before, newest first */
    async ofFile({
      partitionId,
      personId,
      organisationId,
    }: FileKey): Promise<EarlierReferralRow[]> {
      return connection
        .select()
        .from(earlierReferrals)
        .where(
          and(
            eq(earlierReferrals.partitionId, partitionId),
            eq(earlierReferrals.personId, personId),
            eq(earlierReferrals.organisationId, organisationId),
          ),
        )
        .orderBy(desc(earlierReferrals.referredOn), desc(earlierReferrals.id))
    },
  }
}
