import type { ContactChannel, ContactResult } from '@onthaal/shared/referrals'
import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { partitionId } from './columns.ts'
import { referralEvents } from './referral-events.ts'
import { referrals } from './referrals.ts'

/** An attempt of the receiver to reach the person; its id is that of the event that tells of it. */
export const contactAttempts = pgTable(
  'contact_attempt',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    referralId: uuid('referral_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    on: date('on').notNull(),
    channel: text('channel').$type<ContactChannel>().notNull(),
    result: text('result').$type<ContactResult>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.id],
      foreignColumns: [referralEvents.partitionId, referralEvents.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    index('contact_attempt_referral').on(table.partitionId, table.referralId),
  ],
)
