import type { GlassReason, StatedPurpose } from '@onthaal/shared/consultations'
import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** Why somebody opened a file to which nothing tied their work, and until when; only ever added to. */
export const fileAccesses = pgTable(
  'file_access',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userAccounts.id),
    purpose: text('purpose').$type<StatedPurpose>().notNull(),
    reason: text('reason').$type<GlassReason>(),
    explanation: text('explanation'),
    at: instant('at').notNull(),
    until: instant('until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('file_access_user').on(table.userId, table.personId, table.until),
    index('file_access_glass')
      .on(table.organisationId, table.at, table.id)
      .where(sql`${table.purpose} = 'brokenGlass'`),
  ],
)
