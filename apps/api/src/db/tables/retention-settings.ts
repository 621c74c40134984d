import type { ClosingOutcome } from '@onthaal/shared/retention'
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** How long an organisation keeps personal data; without a row the usual periods hold. */
export const retentionSettings = pgTable('retention_setting', {
  organisationId: uuid('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  version: integer('version').notNull(),
  monthsAfterClose: integer('months_after_close').notNull(),
  monthsByOutcome: jsonb('months_by_outcome')
    .$type<Partial<Record<ClosingOutcome, number>>>()
    .notNull(),
  schoolYears: integer('school_years').notNull(),
  monthsNeverMet: integer('months_never_met').notNull(),
  changedAt: instant('changed_at').notNull(),
  changedBy: uuid('changed_by')
    .notNull()
    .references(() => userAccounts.id),
})
