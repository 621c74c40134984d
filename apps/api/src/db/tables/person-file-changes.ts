import type { FactSource, PersonField } from '@onthaal/shared/persons'
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/** A fact as the history keeps it. */
export type FactValue = string | boolean | string[]

/** History of a file: one row for each field that got another value or was confirmed. Only ever added to. */
export const personFileChanges = pgTable(
  'person_file_change',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** The version of the file that this change made. */
    version: integer('version').notNull(),
    field: text('field').$type<PersonField>().notNull(),
    /** The value from then on; empty where the field was emptied. */
    value: jsonb('value').$type<FactValue>(),
    source: text('source').$type<FactSource>().notNull(),
    asOf: date('as_of').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: uuid('recorded_by')
      .notNull()
      .references(() => userAccounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.partitionId, table.id] }),
    foreignKey({
      columns: [table.partitionId, table.personId, table.organisationId],
      foreignColumns: [personFiles.partitionId, personFiles.personId, personFiles.organisationId],
    }),
    index('person_file_change_file').on(
      table.partitionId,
      table.personId,
      table.organisationId,
      table.version,
    ),
  ],
)
