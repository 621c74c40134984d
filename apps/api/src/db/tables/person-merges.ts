import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** Two files of one person that became one: what moved to the file that stays, so that it can be undone. */
export const personMerges = pgTable(
  'person_merge',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** The file that stays. */
    personId: uuid('person_id').notNull(),
    mergedPersonId: uuid('merged_person_id').notNull(),
    /** Ids of the rows that moved, by table and column: `{ "referral.person_id": [...] }`. */
    moved: jsonb('moved').$type<Record<string, readonly string[]>>().notNull(),
    mergedAt: instant('merged_at').notNull(),
    mergedBy: uuid('merged_by')
      .notNull()
      .references(() => userAccounts.id),
    undoneAt: instant('undone_at'),
    undoneBy: uuid('undone_by').references(() => userAccounts.id),
    undoReason: text('undo_reason'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    foreignKey({
      columns: [table.partitionId, table.mergedPersonId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('person_merge_person').on(table.partitionId, table.personId, table.organisationId),
    uniqueIndex('person_merge_standing')
      .on(table.partitionId, table.mergedPersonId, table.organisationId)
      .where(sql`${table.undoneAt} is null`),
  ],
)
