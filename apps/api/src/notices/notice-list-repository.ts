import type { NoticeKind, NoticeWay } from '@onthaal/shared/notices'
import { and, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'
import { memberships } from '../db/tables/memberships.ts'
import { noticePreferences, notices } from '../db/tables/notices.ts'
import { referrals } from '../db/tables/referrals.ts'
import type { Place } from '../list-place.ts'

/** Whose notices, and which of them. */
export interface NoticeSearch {
  readonly membershipId: string
  readonly unseen: boolean
}

export type NoticeListRepository = ReturnType<typeof createNoticeListRepository>
export type NoticeRecord = Awaited<ReturnType<NoticeListRepository['page']>>[number]

/** The notices of whoever is at work, and how they want to be told. */
export function createNoticeListRepository(connection: Connection) {
  // Row-level security leaves a referral out that whoever is asking may not see any more, and with it its notices.
  const ofReferral = and(
    eq(referrals.partitionId, notices.partitionId),
    eq(referrals.id, notices.referralId),
  )

  function predicate({ membershipId, unseen }: NoticeSearch): SQL | undefined {
    return and(eq(notices.membershipId, membershipId), unseen ? isNull(notices.seenAt) : undefined)
  }

  return {
    /** @returns some notices from a place on, the newest first */
    async page(search: NoticeSearch, place: Place | undefined, size: number) {
      const after =
        place && sql`(${notices.at}, ${notices.id}) < (${place.at}::timestamptz, ${place.id}::uuid)`
      return connection
        .select({
          notice: notices,
          referral: {
            id: referrals.id,
            reference: referrals.reference,
            type: referrals.type,
            status: referrals.status,
          },
        })
        .from(notices)
        .innerJoin(referrals, ofReferral)
        .where(and(predicate(search), after))
        .orderBy(desc(notices.at), desc(notices.id))
        .limit(size)
    },

    /** Counts up to one more than the limit: beyond it the number says little and costs much. */
    async count(search: NoticeSearch, limit: number): Promise<number> {
      const some = connection
        .select({ one: sql`1`.as('one') })
        .from(notices)
        .innerJoin(referrals, ofReferral)
        .where(predicate(search))
        .limit(limit + 1)
        .as('some')
      const [row] = await connection.select({ count: sql<number>`count(*)::int` }).from(some)
      return row?.count ?? 0
    },

    /**
     * Marks as seen what somebody had before them: up to a moment, all or those of one referral. In the order in
     * which notices are written, so that neither waits for the other in a ring.
     */
    async see(
      {
        membershipId,
        until,
        referral,
      }: { membershipId: string; until: Date; referral?: string | undefined },
      now: Date,
    ): Promise<void> {
      const seen = connection.$with('seen').as(
        connection
          .select({ partitionId: notices.partitionId, id: notices.id })
          .from(notices)
          .where(
            and(
              predicate({ membershipId, unseen: true }),
              lte(notices.at, until),
              referral === undefined ? undefined : eq(notices.referralId, referral),
            ),
          )
          .orderBy(notices.referralId, notices.kind)
          .for('update'),
      )
      await connection
        .with(seen)
        .update(notices)
        .set({ seenAt: now, mail: null })
        .from(seen)
        .where(and(eq(notices.partitionId, seen.partitionId), eq(notices.id, seen.id)))
    },

    /** @returns what somebody said of each kind, if anything, and the address of their mails */
    async preferences(
      membershipId: string,
    ): Promise<{ ways: Map<NoticeKind, NoticeWay>; email: string | null }> {
      const rows = await connection
        .select({
          email: memberships.email,
          kind: noticePreferences.kind,
          way: noticePreferences.way,
        })
        .from(memberships)
        .leftJoin(noticePreferences, eq(noticePreferences.membershipId, memberships.id))
        .where(eq(memberships.id, membershipId))
      const ways = rows.flatMap(({ kind, way }): [NoticeKind, NoticeWay][] =>
        kind === null || way === null ? [] : [[kind, way]],
      )
      return { ways: new Map(ways), email: rows[0]?.email ?? null }
    },

    /** Keeps how somebody wants to be told of some kinds, and holds what still has to be mailed to it. */
    async prefer(membershipId: string, ways: ReadonlyMap<NoticeKind, NoticeWay>): Promise<void> {
      const rows = [...ways].map(([kind, way]) => ({ membershipId, kind, way }))
      await connection
        .insert(noticePreferences)
        .values(rows)
        .onConflictDoUpdate({
          target: [noticePreferences.membershipId, noticePreferences.kind],
          set: { way: sql`excluded.way` },
        })
      await connection
        .update(notices)
        .set({
          mail: sql`case ${noticePreferences.way} when 'mail' then 'atOnce' when 'digest' then 'digest' end`,
        })
        .from(noticePreferences)
        .where(
          and(
            eq(notices.membershipId, membershipId),
            eq(noticePreferences.membershipId, membershipId),
            eq(noticePreferences.kind, notices.kind),
            sql`${notices.mail} is not null`,
          ),
        )
    },
  }
}
