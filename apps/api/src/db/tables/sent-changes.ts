import type { SentField } from '@onthaal/shared/sent-changes'
import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { referralEvents } from './referral-events.ts'
import { referrals } from './referrals.ts'
import { userAccounts } from './user-accounts.ts'

/** A value as the referral or the file held it. */
export type SentValue = string | boolean | string[]

/** What of a referral that was sent got another value, apart from the event so that it can be erased. */
export const sentChanges = pgTable(
  'sent_change',
  {
    partitionId: partitionId(),
    eventId: uuid('event_id').notNull(),
    field: text('field').$type<SentField>().notNull(),
    referralId: uuid('referral_id').notNull(),
    before: jsonb('before').$type<SentValue>(),
    value: jsonb('value').$type<SentValue>(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.eventId, table.field] }),
    foreignKey({
      columns: [table.partitionId, table.eventId],
      foreignColumns: [referralEvents.partitionId, referralEvents.id],
    }),
    index('sent_change_referral').on(table.partitionId, table.referralId),
  ],
)

/** Through which moment somebody has seen what changed of a referral. */
export const sentChangesSeen = pgTable(
  'sent_change_seen',
  {
    partitionId: partitionId(),
    referralId: uuid('referral_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.referralId, table.userId] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }).onDelete('cascade'),
  ],
)
