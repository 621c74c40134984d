import type { WorklistSettingsInput } from '@onthaal/shared/worklists/schemas'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { memberships } from './memberships.ts'
import { organisations } from './organisations.ts'
import { userAccounts } from './user-accounts.ts'

/** How somebody works in lists, in one membership; without a row lists are as they are made. */
export const worklistSettings = pgTable(
  'worklist_setting',
  {
    membershipId: uuid('membership_id')
      .primaryKey()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    version: integer('version').notNull(),
    lists: jsonb('lists').$type<WorklistSettingsInput['lists']>().notNull(),
    views: jsonb('views').$type<WorklistSettingsInput['views']>().notNull(),
    usualView: uuid('usual_view'),
    shortcuts: boolean('shortcuts').notNull(),
    /** Whether any of the views is shared: those of colleagues are looked for among these alone. */
    isSharing: boolean('is_sharing').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    index('worklist_setting_shared').on(table.organisationId).where(sql`${table.isSharing}`),
  ],
)
