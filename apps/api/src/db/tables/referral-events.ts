import type { Role } from '@onthaal/shared/identity'
import type { ReferralStatus, TimelineEventName } from '@onthaal/shared/referrals'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { referrals } from './referrals.ts'
import { userAccounts } from './user-accounts.ts'

/** What happened to a referral: append-only, and without free text, which can be erased apart. */
export const referralEvents = pgTable(
  'referral_event',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    referralId: uuid('referral_id').notNull(),
    event: text('event').$type<TimelineEventName>().notNull(),
    fromStatus: text('from_status').$type<ReferralStatus>(),
    toStatus: text('to_status').$type<ReferralStatus>().notNull(),
    reason: text('reason'),
    changedFields: text('changed_fields').array().notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => userAccounts.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text('role').$type<Role>().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    index('referral_event_referral').on(table.partitionId, table.referralId, table.at),
  ],
)
