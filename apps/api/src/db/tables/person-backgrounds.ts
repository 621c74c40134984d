import type { AllAnswers } from '@onthaal/shared/background'
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, partitionId } from './columns.ts'
import { personFiles } from './person-files.ts'
import { userAccounts } from './user-accounts.ts'

/**
 * What somebody told of their background. What is about the school of a minor lies in a row of its own, which
 * is not for everybody.
 */
export const personBackgrounds = pgTable(
  'person_background',
  {
    partitionId: partitionId(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    isAboutSchool: boolean('is_about_school').notNull(),
    version: integer('version').notNull(),
    answers: jsonb('answers').$type<AllAnswers>().notNull(),
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
    uniqueIndex('person_background_file').on(
      table.partitionId,
      table.personId,
      table.organisationId,
      table.isAboutSchool,
    ),
  ],
)
