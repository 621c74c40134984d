import { foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { partitionId } from './columns.ts'
import { organisations } from './organisations.ts'
import { referrals } from './referrals.ts'

/**
 * Out of which referral the agency referred somebody to a municipality or an OCMW. It stands apart from the referral
 * itself, because whoever receives that may not learn who referred the person to the agency, nor that somebody did.
 */
export const agencyReferrals = pgTable(
  'agency_referral',
  {
    partitionId: partitionId(),
    referralId: uuid('referral_id').notNull(),
    originReferralId: uuid('origin_referral_id').notNull(),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => organisations.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.referralId] }),
    foreignKey({
      columns: [table.partitionId, table.referralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    foreignKey({
      columns: [table.partitionId, table.originReferralId],
      foreignColumns: [referrals.partitionId, referrals.id],
    }),
    index('agency_referral_origin').on(table.partitionId, table.originReferralId),
  ],
)
