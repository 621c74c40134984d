import type {
  DistributionReason,
  GivingObstacle,
  UndoObstacle,
} from '@onthaal/shared/distributions'
import type { ReferralStatus } from '@onthaal/shared/referrals'
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { referrals } from './referrals.ts'
import { userAccounts } from './user-accounts.ts'

/** Work that a manager handed out at once. Why in words stands with the events, where it can be erased. */
export const distributions = pgTable('distribution', {
  id: uuid('id').primaryKey(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisations.id),
  reason: text('reason').$type<DistributionReason>().notNull(),
  madeAt: instant('made_at').notNull(),
  madeBy: uuid('made_by')
    .notNull()
    .references(() => userAccounts.id),
  undoneAt: instant('undone_at'),
})

/** One referral of it: as it was before, for putting it back, and what came of it. */
export const distributionLines = pgTable(
  'distribution_line',
  {
    partitionId: partitionId(),
    distributionId: uuid('distribution_id')
      .notNull()
      .references(() => distributions.id),
    referralId: uuid('referral_id').notNull(),
    fromStatus: text('from_status').$type<ReferralStatus>().notNull(),
    fromOwnerId: uuid('from_owner_id').references(() => userAccounts.id),
    fromAcceptedAt: instant('from_accepted_at'),
    /** Who got it; empty for the queue. */
    toOwnerId: uuid('to_owner_id').references(() => userAccounts.id),
    /** The version that it came to: whoever changed it since made another one. */
    version: integer('version').notNull(),
    /** Why it did not go. */
    obstacle: text('obstacle').$type<GivingObstacle>(),
    /** Why it was not put back. */
    undoObstacle: text('undo_obstacle').$type<UndoObstacle>(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.distributionId, table.referralId] }),
    // It tells of a referral, and goes with it.
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }).onDelete('cascade'),
    index('distribution_line_referral').on(table.partitionId, table.referralId),
  ],
)
