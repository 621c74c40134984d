import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/**
 * Mails that wait or went out, written with the change that they tell of. It is the queue too: whoever sends
 * one holds its row meanwhile.
 */
export const outgoingMails = pgTable(
  'outgoing_mail',
  {
    id: uuid('id').primaryKey(),
    /** Empty once nothing is left to do: whom we wrote to is not ours to keep. */
    recipient: text('recipient'),
    kind: text('kind').notNull(),
    /** What goes into its text; empty with the recipient, because a link opens something. */
    values: jsonb('values').$type<Readonly<Record<string, string | number>>>(),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    sentAt: instant('sent_at'),
    failedAt: instant('failed_at'),
    /** The same at every attempt, so that whoever gets one twice can tell. */
    messageId: text('message_id'),
  },
  (table) => [
    index('outgoing_mail_waiting')
      .on(table.nextAttemptAt, table.id)
      .where(sql`${table.sentAt} is null and ${table.failedAt} is null`),
    check(
      'outgoing_mail_erased',
      sql`(${table.sentAt} is null and ${table.failedAt} is null) = (${table.recipient} is not null and ${table.values} is not null)`,
    ),
  ],
)
