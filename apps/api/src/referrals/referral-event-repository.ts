import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { contactAttempts } from '../db/tables/contact-attempts.ts'
import { organisations } from '../db/tables/organisations.ts'
import { referralEventTexts } from '../db/tables/referral-event-texts.ts'
import { referralEvents } from '../db/tables/referral-events.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { createLiveChangeRepository } from '../live-changes/index.ts'
import type { NoticeRepository } from '../notices/index.ts'

export type ReferralEventRow = typeof referralEvents.$inferSelect
type ContactAttemptRow = typeof contactAttempts.$inferSelect

/** An event with what was typed along. */
export interface NewReferralEvent {
  readonly row: ReferralEventRow
  readonly text?: { readonly shared: boolean; readonly text: string } | undefined
  readonly attempt?: Pick<ContactAttemptRow, 'on' | 'channel' | 'result'> | undefined
}

export type ReferralEventRepository = ReturnType<typeof createReferralEventRepository>
export type ReferralEventRecord = Awaited<ReturnType<ReferralEventRepository['list']>>[number]

/**
 * The history of referrals: only ever added to, and told with it to whom it concerns. Whoever has one of them on
 * the screen is told at once, because nothing of a referral changes without an event.
 */
export function createReferralEventRepository(connection: Connection, notices: NoticeRepository) {
  const live = createLiveChangeRepository(connection)

  async function insert(rows: readonly ReferralEventRow[]): Promise<void> {
    // They travel in one packet: none waits for another.
    const inserted = connection
      .insert(referralEvents)
      .values([...rows])
      .execute()
    await Promise.all([inserted, notices.addOfEvents(rows), live.addReferrals(rows)])
  }

  /** Events with whoever made them and what was typed along. */
  const records = () =>
    connection
      .select({
        event: referralEvents,
        by: { id: userAccounts.id, displayName: userAccounts.displayName },
        organisation: {
          id: organisations.id,
          name: organisations.name,
          kind: organisations.kind,
        },
        text: referralEventTexts.text,
        attempt: {
          on: contactAttempts.on,
          channel: contactAttempts.channel,
          result: contactAttempts.result,
        },
      })
      .from(referralEvents)
      .innerJoin(userAccounts, eq(userAccounts.id, referralEvents.actorId))
      .innerJoin(organisations, eq(organisations.id, referralEvents.organisationId))
      .leftJoin(
        referralEventTexts,
        and(
          eq(referralEventTexts.partitionId, referralEvents.partitionId),
          eq(referralEventTexts.eventId, referralEvents.id),
        ),
      )
      .leftJoin(
        contactAttempts,
        and(
          eq(contactAttempts.partitionId, referralEvents.partitionId),
          eq(contactAttempts.id, referralEvents.id),
        ),
      )

  return {
    async add({ row, text, attempt }: NewReferralEvent): Promise<void> {
      const { partitionId, referralId, organisationId, id } = row
      await insert([row])
      if (text !== undefined) {
        await connection
          .insert(referralEventTexts)
          .values({ partitionId, eventId: id, organisationId, ...text })
      }
      if (attempt !== undefined) {
        await connection
          .insert(contactAttempts)
          .values({ partitionId, id, referralId, organisationId, ...attempt })
      }
    },

    /** Adds one event to each of several referrals, in one statement, and in another what was typed with all of them. */
    async addAll(
      rows: readonly ReferralEventRow[],
      text?: NewReferralEvent['text'],
    ): Promise<void> {
      await insert(rows)
      if (text === undefined) return
      await connection.insert(referralEventTexts).values(
        rows.map(({ partitionId, organisationId, id }) => ({
          partitionId,
          eventId: id,
          organisationId,
          ...text,
        })),
      )
    },

    /** @returns the history of one referral, oldest first */
    async list(partitionId: string, referralId: string) {
      return records()
        .where(
          and(
            eq(referralEvents.partitionId, partitionId),
            eq(referralEvents.referralId, referralId),
          ),
        )
        .orderBy(asc(referralEvents.at), asc(referralEvents.id))
    },

    /** @returns up to `limit` things that happened to several referrals of one partition, newest first */
    async listNewest(partitionId: string, referralIds: readonly string[], limit: number) {
      return records()
        .where(
          and(
            eq(referralEvents.partitionId, partitionId),
            inArray(referralEvents.referralId, [...referralIds]),
          ),
        )
        .orderBy(desc(referralEvents.at), desc(referralEvents.id))
        .limit(limit)
    },
  }
}
