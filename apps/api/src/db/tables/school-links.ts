import type { Role } from '@onthaal/shared/identity'
import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { onwardReferrals } from './onward-referrals.ts'
import { userAccounts } from './user-accounts.ts'

/** By what a school without an account answers: of its token the hash alone. A new one takes the place of the old. */
export const schoolLinks = pgTable(
  'school_link',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    onwardReferralId: uuid('onward_referral_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    madeAt: instant('made_at').notNull(),
    /** Who answers for what is seen by it, where they work, and in which role. */
    madeBy: uuid('made_by')
      .notNull()
      .references(() => userAccounts.id),
    makerOrganisationId: uuid('maker_organisation_id').notNull(),
    makerRole: text('maker_role').$type<Role>().notNull(),
    expiresAt: instant('expires_at').notNull(),
    wrongTries: integer('wrong_tries').notNull(),
    /** Over the whole life of the link: a right birth date in between does not take them away. */
    allWrongTries: integer('all_wrong_tries').notNull().default(0),
    /** How often the school answered by it. */
    answers: integer('answers').notNull().default(0),
    openedAt: instant('opened_at'),
    replacedAt: instant('replaced_at'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.onwardReferralId],
      foreignColumns: [onwardReferrals.partitionId, onwardReferrals.id],
    }),
    uniqueIndex('school_link_token').on(table.tokenHash),
    index('school_link_of').on(table.partitionId, table.onwardReferralId, table.madeAt),
  ],
)
