import { openStatuses } from '@onthaal/shared/referrals'
import type { SentField } from '@onthaal/shared/sent-changes'
import { and, asc, eq, getTableColumns, inArray, max, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import { referralEvents } from '../db/tables/referral-events.ts'
import { referrals } from '../db/tables/referrals.ts'
import { type SentValue, sentChanges, sentChangesSeen } from '../db/tables/sent-changes.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'

/** Whoever writes the history of referrals, as far as what changed of them needs it. */
export interface SentEventWriter {
  addAll(rows: readonly (typeof referralEvents.$inferSelect)[]): Promise<void>
}

type SentChangeRow = typeof sentChanges.$inferSelect

/** A field that got another value. */
export interface ChangedField {
  readonly field: SentField
  readonly before: SentValue | null
  readonly value: SentValue | null
}

/** A referral, as its changes are found. */
interface SentReferral {
  readonly partitionId: string
  readonly id: string
}

export type SentChangeRepository = ReturnType<typeof createSentChangeRepository>
export type SentChangeRecord = Awaited<ReturnType<SentChangeRepository['unseen']>>[number]

/**
 * What changed is seen up to a moment, so each change comes after those before it.
 *
 * @param now the moment of a change
 * @param newest that of the one before, if any
 */
export function momentAfter(now: Date, newest: Date | undefined): Date {
  return newest === undefined || newest < now ? now : new Date(newest.getTime() + 1)
}

/** What changed of referrals after they were sent, and who has seen that. */
export function createSentChangeRepository(connection: Connection) {
  const changesOf = ({ partitionId, id }: SentReferral, more?: SQL) =>
    connection
      .select({
        change: {
          ...getTableColumns(sentChanges),
          // As they are: the column type would make a number of a text like "12".
          before: sql<SentValue | null>`${sentChanges.before}`,
          value: sql<SentValue | null>`${sentChanges.value}`,
        },
        at: referralEvents.at,
        by: { id: userAccounts.id, displayName: userAccounts.displayName },
        text: referralEventTexts.text,
      })
      .from(sentChanges)
      .innerJoin(
        referralEvents,
        and(
          eq(referralEvents.partitionId, sentChanges.partitionId),
          eq(referralEvents.id, sentChanges.eventId),
        ),
      )
      .innerJoin(userAccounts, eq(userAccounts.id, referralEvents.actorId))
      .leftJoin(
        referralEventTexts,
        and(
          eq(referralEventTexts.partitionId, sentChanges.partitionId),
          eq(referralEventTexts.eventId, sentChanges.eventId),
        ),
      )
      .where(and(eq(sentChanges.partitionId, partitionId), eq(sentChanges.referralId, id), more))

  return {
    /** Keeps the values of events that changed what was sent. */
    async add(rows: readonly SentChangeRow[]): Promise<void> {
      await connection.insert(sentChanges).values([...rows])
    },

    /** @returns the open referrals about somebody that an organisation sent, locked against their end */
    async lockSentOf(file: { partitionId: string; personId: string; organisationId: string }) {
      return connection
        .select({
          partitionId: referrals.partitionId,
          id: referrals.id,
          status: referrals.status,
        })
        .from(referrals)
        .where(
          and(
            eq(referrals.partitionId, file.partitionId),
            eq(referrals.personId, file.personId),
            eq(referrals.senderOrganisationId, file.organisationId),
            sql`${referrals.status} in (${sql.raw(openStatuses.map((one) => `'${one}'`).join(', '))})`,
          ),
        )
        .orderBy(asc(referrals.id))
        .for('share')
    },

    /**
     * Ask it once the referrals are locked: who waited for a lock comes from before what was changed, and perhaps
     * seen, meanwhile.
     *
     * @returns of some referrals of one partition, where something changed before, when that was the last time
     */
    async newestOf(partitionId: string, ids: readonly string[]): Promise<Map<string, Date>> {
      const rows = await connection
        .select({ id: sentChanges.referralId, at: max(referralEvents.at) })
        .from(sentChanges)
        .innerJoin(
          referralEvents,
          and(
            eq(referralEvents.partitionId, sentChanges.partitionId),
            eq(referralEvents.id, sentChanges.eventId),
          ),
        )
        .where(
          and(eq(sentChanges.partitionId, partitionId), inArray(sentChanges.referralId, [...ids])),
        )
        .groupBy(sentChanges.referralId)
      return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])))
    },

    /** @returns all that changed of a referral after it was sent, oldest first */
    async list(referral: SentReferral) {
      return changesOf(referral).orderBy(asc(referralEvents.at), asc(referralEvents.id))
    },

    /** @returns what changed of a referral since somebody last looked, oldest first */
    async unseen(referral: SentReferral, userId: string) {
      const seen = connection
        .select({ at: sentChangesSeen.seenAt })
        .from(sentChangesSeen)
        .where(
          and(
            eq(sentChangesSeen.partitionId, referral.partitionId),
            eq(sentChangesSeen.referralId, referral.id),
            eq(sentChangesSeen.userId, userId),
          ),
        )
      return changesOf(
        referral,
        sql`${referralEvents.at} > coalesce((${seen}), '-infinity'::timestamptz)`,
      ).orderBy(asc(referralEvents.at), asc(referralEvents.id))
    },

    /** Writes down through which moment somebody has seen what changed; never an earlier one than before. */
    async see(row: typeof sentChangesSeen.$inferSelect): Promise<void> {
      await connection
        .insert(sentChangesSeen)
        .values(row)
        .onConflictDoUpdate({
          target: [sentChangesSeen.partitionId, sentChangesSeen.referralId, sentChangesSeen.userId],
          set: { seenAt: sql`greatest(${sentChangesSeen.seenAt}, excluded.seen_at)` },
        })
    },
  }
}
