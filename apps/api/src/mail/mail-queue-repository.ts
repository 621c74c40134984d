import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'

/** A mail whose turn it is. */
export interface WaitingMail {
  readonly id: string
  readonly recipient: string
  readonly kind: string
  readonly values: Readonly<Record<string, unknown>>
  readonly createdAt: Date
  /** How often it was tried before. */
  readonly attempts: number
  /** The one that it had at an earlier attempt. */
  readonly messageId: string | null
}

/** What became of a mail. */
export interface Tried {
  readonly messageId: string
  readonly at: Date
  readonly accepted: boolean
  /** When it is tried again; never when it is left out. */
  readonly again?: Date | undefined
}

/** What the step that sends mails asks: it works for nobody. */
export interface MailQueueRepository {
  /**
   * Takes the mail whose turn it is, for as long as `deliver` lasts: of two processes one gets it, and when
   * this one is killed it waits on.
   *
   * @returns what became of the mail; nothing when none waits
   */
  take<Result extends Tried>(
    now: Date,
    deliver: (mail: WaitingMail) => Promise<Result>,
  ): Promise<Result | undefined>
  /** @returns how many wait; what has long been over is dropped */
  countWaiting(now: Date): Promise<number>
}

/** Opens three doors in SQL, which are shut to every actor. */
export function createMailQueueRepository({
  atTheDoor,
}: Pick<Database, 'atTheDoor'>): MailQueueRepository {
  return {
    take: (now, deliver) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<WaitingMail & Record<string, unknown>>(
          sql`select id, recipient, kind, "values", created_at as "createdAt", attempts,
            message_id as "messageId" from next_mail(${now.toISOString()})`,
        )
        const [mail] = rows
        if (mail === undefined) return undefined
        const tried = await deliver({ ...mail, createdAt: new Date(mail.createdAt) })
        await connection.execute(
          sql`select mail_tried(${mail.id}, ${tried.messageId}, ${tried.at.toISOString()},
            ${tried.accepted}, ${tried.again?.toISOString() ?? null})`,
        )
        return tried
      }),
    countWaiting: (now) =>
      atTheDoor(async (connection) => {
        const { rows } = await connection.execute<{ count: number }>(
          sql`select waiting_mails(${now.toISOString()}) as count`,
        )
        return rows[0]?.count ?? 0
      }),
  }
}
