import type { FileMeasureKind } from '@onthaal/shared/retention'
import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** A legal hold on a file or a restriction of what may be done with it, from when it was set until it was lifted. */
export const fileMeasures = pgTable(
  'file_measure',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind').$type<FileMeasureKind>().notNull(),
    reason: text('reason').notNull(),
    setAt: instant('set_at').notNull(),
    setBy: uuid('set_by')
      .notNull()
      .references(() => userAccounts.id),
    liftedAt: instant('lifted_at'),
    liftedBy: uuid('lifted_by').references(() => userAccounts.id),
    liftReason: text('lift_reason'),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('file_measure_file').on(table.partitionId, table.personId, table.organisationId),
    // One of a kind at a time.
    uniqueIndex('file_measure_current')
      .on(table.partitionId, table.personId, table.organisationId, table.kind)
      .where(sql`${table.liftedAt} is null`),
  ],
)
