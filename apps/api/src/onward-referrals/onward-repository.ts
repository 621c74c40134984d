import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { onwardReferralEvents } from '../db/tables/onward-referral-events.ts'
import { onwardReferrals } from '../db/tables/onward-referrals.ts'
import { refusalDocuments } from '../db/tables/refusal-documents.ts'
import { schoolLinks } from '../db/tables/school-links.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

export type OnwardRow = typeof onwardReferrals.$inferSelect
export type OnwardEventRow = typeof onwardReferralEvents.$inferSelect
export type SchoolLinkRow = typeof schoolLinks.$inferSelect
export type RefusalDocumentRow = typeof refusalDocuments.$inferSelect
export type OnwardChange = Partial<
  Omit<OnwardRow, 'partitionId' | 'id' | 'referralId' | 'organisationId' | 'personId' | 'version'>
>

/** A hop with whether it has a document. */
export interface OnwardRecord {
  readonly hop: OnwardRow
  readonly hasDocument: boolean
}

/** What happened to a hop, with the name of whoever did it, where that is somebody at the desk. */
export interface OnwardEventRecord {
  readonly event: OnwardEventRow
  readonly colleague: string | null
}

type Key = Pick<OnwardRow, 'partitionId' | 'id'>

export type OnwardRepository = ReturnType<typeof createOnwardRepository>

const hasDocument = sql<boolean>`exists (select from refusal_document
  where refusal_document.partition_id = onward_referral.partition_id
    and refusal_document.onward_referral_id = onward_referral.id
    and refusal_document.added_at >= coalesce(onward_referral.refused_at, '-infinity'))`

/** The only place that touches the tables of onward referrals, but for the door of schools. */
export function createOnwardRepository(connection: Connection) {
  const records = () =>
    connection.select({ hop: onwardReferrals, hasDocument }).from(onwardReferrals)

  return {
    async find(id: string): Promise<OnwardRecord | undefined> {
      const [record] = await records().where(eq(onwardReferrals.id, id))
      return record
    },

    /** Locks the row until the transaction ends. */
    async lock(id: string): Promise<OnwardRow | undefined> {
      const [row] = await connection
        .select()
        .from(onwardReferrals)
        .where(eq(onwardReferrals.id, id))
        .for('update')
      return row
    },

    /** @returns the hops of a referral that the actor may know of, the oldest first */
    async ofReferral(partitionId: string, referralId: string): Promise<OnwardRecord[]> {
      return records()
        .where(
          and(
            eq(onwardReferrals.partitionId, partitionId),
            eq(onwardReferrals.referralId, referralId),
          ),
        )
        .orderBy(asc(onwardReferrals.sentAt), asc(onwardReferrals.id))
    },

    /** Whether the file behind a referral may be shared with yet another service; a door says so, and no more. */
    async mayRefer(partitionId: string, referralId: string): Promise<boolean> {
      const { rows } = await connection.execute<{ may: boolean }>(
        sql`select may_refer_onward(${partitionId}, ${referralId}) as may`,
      )
      return rows[0]?.may ?? false
    },

    async insert(row: OnwardRow): Promise<void> {
      await connection.insert(onwardReferrals).values(row)
    },

    async update({ partitionId, id, version }: OnwardRow, change: OnwardChange): Promise<void> {
      await connection
        .update(onwardReferrals)
        .set({ ...change, version: version + 1 })
        .where(and(eq(onwardReferrals.partitionId, partitionId), eq(onwardReferrals.id, id)))
    },

    /** Keeps to which address the first link of a hop goes, in the transaction that makes the hop. */
    async keepAddress({ partitionId, id }: Key, mailedTo: string): Promise<void> {
      await connection
        .update(onwardReferrals)
        .set({ mailedTo })
        .where(and(eq(onwardReferrals.partitionId, partitionId), eq(onwardReferrals.id, id)))
    },

    async addEvent(row: OnwardEventRow): Promise<void> {
      await connection.insert(onwardReferralEvents).values(row)
    },

    /** @returns what happened to a hop, the oldest first */
    async events({ partitionId, id }: Key): Promise<OnwardEventRecord[]> {
      return connection
        .select({ event: onwardReferralEvents, colleague: userAccounts.displayName })
        .from(onwardReferralEvents)
        .leftJoin(userAccounts, eq(userAccounts.id, onwardReferralEvents.actorId))
        .where(
          and(
            eq(onwardReferralEvents.partitionId, partitionId),
            eq(onwardReferralEvents.onwardReferralId, id),
          ),
        )
        .orderBy(asc(onwardReferralEvents.at), asc(onwardReferralEvents.id))
    },

    /** @returns the link that the school has now, if it has one */
    async link({ partitionId, id }: Key): Promise<SchoolLinkRow | undefined> {
      const [row] = await connection
        .select()
        .from(schoolLinks)
        .where(
          and(
            eq(schoolLinks.partitionId, partitionId),
            eq(schoolLinks.onwardReferralId, id),
            isNull(schoolLinks.replacedAt),
          ),
        )
        .orderBy(desc(schoolLinks.madeAt))
        .limit(1)
      return row
    },

    /** Puts a link in the place of the one that was there. */
    async replaceLink(row: SchoolLinkRow): Promise<void> {
      await connection
        .update(schoolLinks)
        .set({ replacedAt: row.madeAt })
        .where(
          and(
            eq(schoolLinks.partitionId, row.partitionId),
            eq(schoolLinks.onwardReferralId, row.onwardReferralId),
            isNull(schoolLinks.replacedAt),
          ),
        )
      await connection.insert(schoolLinks).values(row)
    },

    async addDocument(row: RefusalDocumentRow): Promise<void> {
      await connection.insert(refusalDocuments).values(row)
    },

    /** @returns the newest document of the refusal that stands */
    async document({
      partitionId,
      id,
      refusedAt,
    }: Key & Pick<OnwardRow, 'refusedAt'>): Promise<RefusalDocumentRow | undefined> {
      const [row] = await connection
        .select()
        .from(refusalDocuments)
        .where(
          and(
            eq(refusalDocuments.partitionId, partitionId),
            eq(refusalDocuments.onwardReferralId, id),
            refusedAt === null ? undefined : gte(refusalDocuments.addedAt, refusedAt),
          ),
        )
        .orderBy(desc(refusalDocuments.addedAt), desc(refusalDocuments.id))
        .limit(1)
      return row
    },
  }
}
