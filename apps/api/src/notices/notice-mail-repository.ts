import type { NoticeKind } from '@onthaal/shared/notices'
import type { Day } from '@onthaal/shared/time'
import { sql } from 'drizzle-orm'
import type { Connection } from '../db/database.ts'

/** How many notices of a kind there are to tell to an address. */
export interface NoticesOfAddress {
  readonly email: string
  readonly kind: NoticeKind
  readonly notices: number
}

export type NoticeMailRepository = ReturnType<typeof createNoticeMailRepository>

/** Opens the doors in SQL of the steps that mail notices; they are shut to every actor. */
export function createNoticeMailRepository(connection: Connection) {
  return {
    /** Begins the day, for as long as the transaction lasts. @returns whether nobody did, or is at it */
    async begin(today: Day, now: Date): Promise<boolean> {
      const { rows } = await connection.execute<{ begun: boolean }>(
        sql`select begin_notice_digest(${today}::date, ${now.toISOString()}::timestamptz) as begun`,
      )
      return rows[0]?.begun ?? false
    },

    /**
     * Takes what is to be told by this way, so that nobody else does; without a commit it waits on.
     *
     * @returns how many of each kind, for each address of those who still may see them
     */
    async take(way: 'atOnce' | 'digest'): Promise<NoticesOfAddress[]> {
      const { rows } = await connection.execute<NoticesOfAddress & Record<string, unknown>>(
        sql`select email, kind, notices from take_notices_to_mail(${way})`,
      )
      return rows
    },

    /** Writes what the day came to. */
    async end(today: Day, { now, mails }: { now: Date; mails: number }): Promise<void> {
      await connection.execute(
        sql`select end_notice_digest(${today}::date, ${now.toISOString()}::timestamptz, ${mails}::int)`,
      )
    },
  }
}
